package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.List;

@Queries(Shop.class)
interface ProductQueries {

  @Sql("update products set stock = 0 returning name")
  List<String> sellOut();
}
