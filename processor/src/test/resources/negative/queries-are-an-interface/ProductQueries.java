package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;

@Queries(Shop.class)
abstract class ProductQueries {

  @Sql("select count(*) from products")
  abstract long count();
}
