package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.math.BigDecimal;
import java.util.List;

@Queries(Shop.class)
interface ProductQueries {

  record Line(String name, BigDecimal price) {}

  @Sql("select name, price from products")
  List<Line> lines();
}
