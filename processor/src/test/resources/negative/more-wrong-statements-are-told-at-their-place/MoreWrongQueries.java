package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Queries(Shop.class)
interface MoreWrongQueries {
  @Sql("select name from products where row_number() over (order by id) = 1")
  List<String> windowInWhere();

  @Sql("select status from products group by status having rank() over (order by status) = 1")
  List<ProductStatus> windowInHaving();

  @Sql("select sum(row_number() over (order by id)) over () from products")
  List<@Nullable BigDecimal> windowInWindow();

  @Sql("select sum(price) over w from products window w as (partition by stokc)")
  List<@Nullable BigDecimal> unknownInNamedWindow();

  @Sql("select sum(price) over v from products window w as (partition by stock)")
  List<@Nullable BigDecimal> unknownWindow();

  @Sql("update products set stock = 0 returning count(*)")
  List<Long> aggregateInReturning();

  @Sql("select replace(name, 1, 'x') from products")
  List<String> secondArgumentOfType();

  @Sql("select round(price, 'a') from products")
  List<BigDecimal> literalArgumentOfType();

  @Sql("select case when stock > 1 then status else 'SOLD' end from products")
  List<ProductStatus> constantInCase();

  @Sql("select case when stock > 1 then name else stock end from products")
  List<String> caseOfTypes();

  @Sql("select status from products union select 'SOLD' from categories")
  List<ProductStatus> constantInUnion();

  @Sql("update products set status = case when stock > 1 then 'SOLD' else 'GONE' end")
  int constantInCaseOfUpdate();

  @Sql(
      """
      insert into products (id, name, price, stock, status, created_at)
      select 1, 'x', 1, 1, 'SOLD', current_timestamp
      """)
  void constantInInsertedQuery();

  @Sql("select distinct name from products order by price")
  List<String> orderOfDistinct();

  @Sql("with t(a, b) as (select 1) select a from t")
  List<Integer> namesOfCte();

  @Sql("select v.n from (values (1, 'a'), (2, null)) v(id, n)")
  List<String> nullInValues();

  @Sql("insert into categories (id, name, name) values (1, 'x', 'y')")
  void insertOfTwice();

  @Sql("update products set stock = 1, stock = 2")
  int updateOfTwice();

  @Sql("update products p set stock = 1 from categories c where c.id = p.category_id")
  int updateFrom();

  @Sql("delete from products using categories c where c.id = category_id")
  int deleteUsing();

  @Sql("select name from products where (name, stock) in (select name, name from categories)")
  List<String> rowOfTypes();

  @Sql("select name from products where (name, stock) in (('a', 1), ('b', 2, 3))")
  List<String> rowOfThree();

  @Sql("select name from products where stock > any (select id, name from categories)")
  List<String> anyOfTwo();

  @Sql("select name from products where created_at > :at")
  List<String> parameterWithoutZone(LocalDateTime at);

  @Sql("update products set created_at = :at where id = 1")
  int assignedWithoutZone(LocalDateTime at);

  @Sql("select -name from products")
  List<String> signOfText();

  @Sql("select extract(yaer from created_at) from products")
  List<Integer> unknownPartOfTime();

  @Sql("select extract(year from name) from products")
  List<Integer> partOfText();

  @Sql("select name from products where created_at = 'today or so'")
  List<String> textAsTime();
}
