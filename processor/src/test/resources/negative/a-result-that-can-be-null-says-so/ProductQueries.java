package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.math.BigDecimal;

@Queries(Shop.class)
interface ProductQueries {

  @Sql("select max(price) from products")
  BigDecimal dearest();
}
