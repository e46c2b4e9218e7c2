package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.math.BigDecimal;
import java.util.List;

@Queries(Shop.class)
interface ProductQueries {

  record Line(String name, BigDecimal half) {}

  @Sql("select name, price / 2 from products")
  List<Line> lines();
}
