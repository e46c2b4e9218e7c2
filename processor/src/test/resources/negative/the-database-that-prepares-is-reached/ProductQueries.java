package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.List;

@Queries(Shop.class)
interface ProductQueries {

  @Sql("select name from products")
  List<String> names();
}
