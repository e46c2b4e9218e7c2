package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Queries(Shop.class)
interface WrongQueries {
  enum Side { LEFT, RIGHT }

  record Line(String name, BigDecimal price) {}

  record Amounts(String name, int amount) {}

  @Sql("select p.name from products p join categoris c on c.id = p.category_id")
  List<String> unknownTableInJoin();

  @Sql("select name from products where category_id in (select id from category)")
  List<String> unknownTableInSubquery();

  @Sql("select name from products where prize > 10")
  List<String> unknownColumnInWhere();

  @Sql("select p.name from products p join categories c on c.id = p.category")
  List<String> unknownColumnInOn();

  @Sql("select name from products order by nam")
  List<String> unknownColumnInOrder();

  @Sql("select count(*) from products group by categoryid")
  List<Long> unknownColumnInGroup();

  @Sql("select count(*) from products group by category_id having max(prise) > 1")
  List<Long> unknownColumnInHaving();

  @Sql("select case when stokc > 0 then 'yes' else 'no' end from products")
  List<String> unknownColumnInCase();

  @Sql("select t.nane from (select name from products) t")
  List<String> unknownColumnOfDerived();

  @Sql(
      """
      with cheap as (select name, price from products where price < 5)
      select cheap.title from cheap
      """)
  List<String> unknownColumnOfCte();

  @Sql("select createdAt from products")
  List<Instant> javaNameOfColumn();

  @Sql("select q.* from products p")
  List<Product> unknownAliasOfStar();

  @Sql(
      """
      select c.name from categories c where exists (
        select 1 from products p where p.category_id = d.id)
      """)
  List<String> unknownAliasInSubquery();

  @Sql("select c.name from categories c, (select count(*) n from products where category_id = c.id) t")
  List<String> derivedSeesNoSibling();

  @Sql("select name from products where lenght(name) > 3")
  List<String> unknownFunctionInWhere();

  @Sql("select row_nuber() over (order by name) from products")
  List<Long> unknownWindowFunction();

  @Sql("select p.name from products p join categories c on c.id = p.category_id where name = 'x'")
  List<String> ambiguousInWhere();

  @Sql("select p.price from products p join products q on q.id = p.id order by stock")
  List<BigDecimal> ambiguousInOrder();

  @Sql("select p.stock from products p, products p")
  List<Integer> aliasTwice();

  @Sql("select name, description as name, price from products where description is not null")
  List<Line> labelTwice();

  @Sql("select user.name from products user")
  List<String> reservedAlias();

  @Sql("select price as value from products")
  List<BigDecimal> reservedLabel();

  @Sql("select \"NAME\" from products")
  List<String> quotedInWrongCase();

  @Sql("select name price from from products")
  List<Line> commaIsMissing();

  @Sql("select name from products where (stock > 1")
  List<String> parenthesisIsOpen();

  @Sql("select name from products where name = 'Lamp")
  List<String> quoteIsOpen();

  @Sql("select name from products; select name from categories")
  List<String> twoStatements();

  @Sql("create table x (id bigint)")
  void statementOfTables();

  @Sql("select name from products where name = :name")
  List<String> parameterInAnotherCase(String Name);

  @Sql("select name from products where status = :side")
  List<String> parameterOfWrongEnum(Side side);

  @Sql("select name from products where created_at > :at")
  List<String> parameterOfWrongTime(java.time.LocalTime at);

  @Sql("select name from products where price between :from and :to")
  List<String> parameterInBetween(String from, BigDecimal to);

  @Sql("select name from products limit :count")
  List<String> parameterInLimit(String count);

  @Sql("select name from products where id in (:ids)")
  List<String> parameterInList(Collection<String> ids);

  @Sql("select name from products where id in (1, :ids)")
  List<String> parameterAmongOthers(Collection<Long> ids);

  @Sql("select name from products where name like :pattern")
  List<String> parameterInLike(int pattern);

  @Sql("select name from products where category_id = :id")
  List<String> parameterThatIsNull(Optional<Long> id);

  @Sql("select name from products where name = 5")
  List<String> textAndNumber();

  @Sql("select name from products where price > 'cheap'")
  List<String> numberAndText();

  @Sql("select name from products where (stock > 1) = stock")
  List<String> conditionAndNumber();

  @Sql("select name from products where price between 1 and name")
  List<String> betweenOfTypes();

  @Sql("select name from products where id in ('a', name)")
  List<String> inOfTypes();

  @Sql("select name from products where id in (select name from categories)")
  List<String> inSubqueryOfType();

  @Sql("select name from products where id in (select id, name from categories)")
  List<String> inSubqueryOfTwo();

  @Sql("select (select id, name from categories where id = 1) from products")
  List<String> scalarOfTwo();

  @Sql("select case when stock then 'yes' else 'no' end from products")
  List<String> caseOfNoCondition();

  @Sql("select name from products where price like '1%'")
  List<String> likeOfNumber();

  @Sql("select price * name from products")
  List<BigDecimal> arithmeticOfText();

  @Sql("select coalesce(name, 0) from products")
  List<String> coalesceOfTypes();

  @Sql("select sum(name) from products group by category_id")
  List<BigDecimal> sumOfText();

  @Sql("select name from products order by 2")
  List<String> orderByPosition();

  @Sql("select name from products where description <> null")
  List<String> notEqualToNull();

  @Sql("select name from products union select id, name from categories")
  List<String> unionOfCounts();

  @Sql("select name from products union all select id from categories")
  List<String> unionOfTypes();

  @Sql("insert into categories (id, title) values (1, 'x')")
  void insertOfUnknown();

  @Sql("insert into categories (id, name) values (:id, 'x')")
  void insertOfType(String id);

  @Sql("insert into categories (id, name) values (1, :name)")
  void insertOfNull(@Nullable String name);

  @Sql("insert into categories (id, name) select id, description from products")
  void insertOfSelect();

  @Sql("insert into categories (id, name) values (1, 'x'), (2)")
  void insertOfFewer();

  @Sql("update products set prize = 1")
  int updateOfUnknown();

  @Sql("update products set status = 'SOLD'")
  int updateOfConstant();

  @Sql("update products set name = null where id = 1")
  int updateOfNull();

  @Sql("update products set stock = 0 where price > avg(price)")
  int updateByAggregate();

  @Sql("delete from products where stcok = 0")
  int deleteByUnknown();

  @Sql("delete from products where stock = 0")
  List<Product> deleteOfRows();

  @Sql("update products set stock = 0 returning nmae")
  List<String> returningUnknown();

  @Sql("insert into categories (id, name) values (1, 'x') on conflict do nothing")
  void onConflict();

  @Sql("select count(*) from products group by category_id order by name")
  List<Long> ungroupedInOrder();

  @Sql("select upper(name) from products group by category_id")
  List<String> ungroupedInExpression();

  @Sql("select name, max(price) as price from products")
  List<Line> ungroupedBesideAggregate();

  @Sql("select p.* from products p group by p.category_id")
  List<Product> ungroupedStar();

  @Sql("select max(sum(price)) from products group by category_id")
  List<BigDecimal> nestedAggregate();

  @Sql("select count(*) from products group by count(*)")
  List<Long> aggregateInGroup();

  @Sql("select p.name from products p join categories c on count(*) = 1")
  List<String> aggregateInOn();

  @Sql("select description from products")
  List<String> nullableColumn();

  @Sql("select c.name from products p left join categories c on c.id = p.category_id")
  List<String> nullableByOuterJoin();

  @Sql("select p.name from products p right join categories c on c.id = p.category_id")
  List<String> nullableByRightJoin();

  @Sql("select sum(price) from products")
  BigDecimal nullableByNoRows();

  @Sql("select case when stock > 0 then name end from products")
  List<String> nullableByCase();

  @Sql("select (select c.name from categories c where c.id = p.category_id) from products p")
  List<String> nullableBySubquery();

  @Sql("select c.* from products p left join categories c on c.id = p.category_id")
  List<Category> nullableEntity();

  @Sql("select description as name, price from products")
  List<Line> nullableComponent();

  @Sql("with t as (select description from products) select description from t")
  List<String> nullableThroughCte();

  @Sql("select count(*) from products group by category_id")
  List<Integer> narrowCount();

  @Sql("select sum(id) from products group by category_id")
  List<Long> narrowSum();

  @Sql("select name, stock * 2.5 as amount from products")
  List<Amounts> narrowComponent();

  @Sql("select created_at from products")
  List<String> timeAsText();

  @Sql("select status from products")
  List<Side> enumAsOther();

  @Sql("select * from categories")
  List<String> starAsValue();

  @Sql("select c.* from categories c")
  List<Product> entityOfOther();

  @Sql("select id from categories")
  List<Category> entityOfSome();

  @Sql("select c.*, 1 as one from categories c")
  List<Category> entityAndMore();

  @Sql("select name from products where true {? and name = :a {? or name = :b } }")
  List<String> blockInside(@Nullable String a, @Nullable String b);

  @Sql("select name from products where true {? and name = :a")
  List<String> blockNotClosed(@Nullable String a);

  @Sql("select name from products where (true {? and (name = :a } )")
  List<String> blockOfHalf(@Nullable String a);

  @Sql("select name from products where true {? and name = :a }")
  List<String> blockAlwaysThere(String a);
}
