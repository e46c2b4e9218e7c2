package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.List;

@Queries(Shop.class)
interface ProductQueries {
  @Sql(
      """
      with recursive chain(id, path) as (
        select id, cast(name as text) from products where stock = 0
        union all
        select p.id, c.path || ' > ' || p.name from products p join chain c on p.stock = c.id
      )
      select path from chain
      """)
  List<String> paths();

  @Sql(
      """
      with recursive half(n) as (
        select cast(64 as numeric) union all select n * 0.5 from half where n > 1
      )
      select n from half
      """)
  List<java.math.BigDecimal> halves();

  @Sql("select name from products union select 'x' from categories")
  List<String> texts();

  @Sql("select stock from products union select '0' from categories")
  List<Integer> numbers();
}
