package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each statement is refused by one of the databases at least, or is not what it seems. */
@Queries(Shop.class)
interface StrictQueries {
  // Functions
  @Sql("select substring(name, 'text') from products")
  List<@Nullable String> textForPlace();

  @Sql("select left(name, id) from products")
  List<String> bigintForPlace();

  @Sql("select round(cast(price as double precision), 2) from products")
  List<Double> doubleForNumeric();

  @Sql("select initcap(name) from products")
  List<String> functionOfOneDatabase();

  @Sql("select now(1)")
  Instant argumentsOfOneDatabase();

  @Sql("select row_number() from products")
  List<Long> windowWithoutOver();

  @Sql("select lower(name) over () from products")
  List<String> windowOfNoFunction();

  @Sql("select lower(distinct name) from products")
  List<String> distinctOfNoAggregate();

  @Sql("select sum(*) from products")
  @Nullable BigDecimal sumOfStar();

  @Sql("select percentile_cont(0.5) from products")
  List<@Nullable Double> withoutGroup();

  @Sql("select count() from products")
  long countOfNothing();

  @Sql("select max(stock > 1) from products")
  @Nullable Boolean greatestCondition();

  @Sql("select lag(stock, 'a') over (order by id) from products")
  List<@Nullable Integer> windowArgument();

  // Windows
  @Sql(
      """
      select sum(price) over (order by id rows between current row and 1 preceding)
      from products
      """)
  List<@Nullable BigDecimal> frameBackwards();

  @Sql(
      """
      select sum(price) over (order by id rows between unbounded following and current row)
      from products
      """)
  List<@Nullable BigDecimal> frameFromTheEnd();

  @Sql("select sum(price) over (range 1 preceding) from products")
  List<@Nullable BigDecimal> rangeOfNothing();

  @Sql("select sum(price) over (order by name range 1 preceding) from products")
  List<@Nullable BigDecimal> rangeOfText();

  // Times
  @Sql("select name from products where created_at > now() - interval '1 dya'")
  List<String> misspeltUnit();

  @Sql("select name from products where created_at > now() - interval '1' dya")
  List<String> misspeltKeyword();

  @Sql("select extract(yaer from created_at) from products")
  List<Integer> misspeltPart();

  @Sql("select date_trunc('mounth', created_at) from products")
  List<Instant> misspeltTruncation();

  @Sql("select date '2026-02-30'")
  LocalDate noSuchDay();

  @Sql("select cast('five' as integer)")
  int castOfNoNumber();

  @Sql("select cast(created_at as integer) from products")
  List<Integer> castOfTime();

  @Sql("select name from products where created_at > interval '1' day")
  List<String> timeBesideInterval();

  @Sql("select name from products where stock = '1.5'")
  List<String> fractionForInteger();

  // Rows
  @Sql("select name from products limit -1")
  List<String> negativeLimit();

  @Sql("select name from products limit 5 offset -1")
  List<String> negativeOffset();

  @Sql("select name from products limit stock")
  List<String> limitOfColumn();

  @Sql("select name from products limit :most")
  List<String> limitThatIsNull(@Nullable Integer most);

  @Sql("select name from products fetch first 5 rows with ties")
  List<String> tiesWithoutOrder();

  @Sql("select distinct on (stock) name from products order by name")
  List<String> distinctOrder();

  @Sql("select count(*) from products for update")
  long lockOfGroup();

  @Sql("select distinct name from products for update")
  List<String> lockOfDistinct();

  @Sql("select name from products union select name from categories for update")
  List<String> lockOfUnion();

  @Sql(
      """
      select p.name from products p
      left join categories c on c.id = p.category_id
      for update
      """)
  List<String> lockOfOuterJoin();

  @Sql("(select name from products) union all (select name from categories for update)")
  List<String> lockInsideUnion();

  @Sql("select p.name from (select name from products) p for update")
  List<String> lockOfSubquery();

  @Sql("with p as (select name from products) select name from p for update")
  List<String> lockOfWith();

  @Sql("select distinct on (status) name from products order by status, price")
  List<String> firstByUnselected();

  @Sql("select name from products where created_at > 'yesterday'")
  List<String> namedTime();

  @Sql("select rank() over (partition by status) from products")
  List<Long> rankInNoOrder();

  @Sql("select lag(name, 1, 5) over (order by id) from products")
  List<String> neighbourOrNumber();

  @Sql("select sum(price order by id) from products")
  @Nullable BigDecimal sumInOrder();

  @Sql("select extract(year from cast(name as time)) from products")
  List<Integer> yearOfTime();

  @Sql("with p as (select id from products) delete from products where id in (select id from p)")
  int deleteBehindWith();

  @Sql("with recursive n as (select 1 as i union all select i + 1 from n where i < 9) select i from n")
  List<Integer> recursionWithoutNames();

  @Sql("select name from products for update limit 1")
  List<String> limitBehindLock();

  @Sql("select name from products order by name offset 1 limit 1")
  List<String> limitBehindOffset();

  @Sql("select name from products order by name fetch first 1 rows only offset 1")
  List<String> offsetBehindFetch();

  @Sql("select name from products p for update of q")
  List<String> lockOfNothing();

  // What other databases have
  @Sql("select top 5 name from products")
  List<String> top();

  @Sql("select name from products limit 5, 10")
  List<String> limitWithComma();

  @Sql("select name from products with (nolock)")
  List<String> hint();

  @Sql("select name from public.products")
  List<String> otherSchema();

  // Texts and enums
  @Sql("select status from products union select name from categories")
  List<ProductStatus> enumBesideText();

  @Sql("select 'SOLD' from products")
  List<ProductStatus> noConstant();

  @Sql("select stock || price from products")
  List<String> concatenatedNumbers();

  // Changes
  @Sql("with gone as (delete from products returning name) select name from gone")
  List<String> changeInWith();

  @Sql("insert into categories (name) values (default)")
  int defaultOfNothing();

  @Sql("insert into categories (id, name) values (1, 'x') on conflict (nmae) do nothing")
  int conflictAboutNothing();

  @Sql("update products set (name, stock) = ('x', 1, 2)")
  int moreValuesThanColumns();

  @Sql("update products set (name, stock) = (select 'x')")
  int lessColumnsThanSet();

  @Sql("update products set stock = 1 order by name")
  int orderedUpdate();

  @Sql("select p.name from products p join categories c")
  List<String> joinWithoutOn();

  @Sql("select a from (select id from products) as x (a, b)")
  List<Long> moreNamesThanColumns();

  // Operators and sets
  @Sql("select name from products where name rlike 'a'")
  List<String> likeOfOthers();

  @Sql("select name from products where name like 'a%' escape '!!'")
  List<String> longEscape();

  @Sql("select p.name from products p, categories c where p.category_id = c.id(+)")
  List<String> joinOfOthers();

  @Sql("select name from products minus select name from categories")
  List<String> minus();

  @Sql("select name from products limit 1 union select name from categories")
  List<String> limitInside();

  @Sql("select name from products union select name from categories order by upper(name)")
  List<String> unionByExpression();

  @Sql("select name at time zone 'UTC' from products")
  List<Instant> zoneOfText();

  @Sql("select name from products where created_at > now() - :days * interval '1' day")
  List<String> uncastParameter(int days);
}
