package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.math.BigDecimal;
import java.util.Optional;

@Queries(Shop.class)
interface ProductQueries {

  @Sql("select max(price) from products")
  Optional<BigDecimal> dearest();
}
