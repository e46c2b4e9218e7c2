package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.math.BigDecimal;

@Queries(Shop.class)
interface ProductQueries {

  @Sql("select count(*) from products where name = :name")
  long named(StringBuilder name);

  @Sql("select count(*) from products where price = :price")
  long priced(Price price);

  @Sql("select count(*) from products where price = :price.amont")
  long misspelt(Price price);

  record Price(BigDecimal amount) {}
}
