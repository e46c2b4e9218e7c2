package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.math.BigDecimal;
import java.util.List;

@Queries(Shop.class)
interface ProductQueries {

  @Sql("select discount(price) from products")
  List<BigDecimal> discounts();
}
