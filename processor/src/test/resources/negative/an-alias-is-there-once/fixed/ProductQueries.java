package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.List;

@Queries(Shop.class)
interface ProductQueries {

  @Sql("select p.name from products p join categories c on c.id = category_id")
  List<String> names();
}
