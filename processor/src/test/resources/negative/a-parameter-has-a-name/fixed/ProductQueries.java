package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.math.BigDecimal;
import java.util.Optional;

@Queries(Shop.class)
interface ProductQueries {

  @Sql("select price from products where name = :name")
  Optional<BigDecimal> price(String name);
}
