package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.math.BigDecimal;

@Queries(Shop.class)
interface ProductQueries {

  @Sql("select count(*) from products where name = :name")
  long named(String name);

  @Sql("select count(*) from products where price = :price.amount")
  long priced(Price price);

  record Price(BigDecimal amount) {}
}
