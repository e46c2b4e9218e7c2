package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.List;

@Queries(Shop.class)
interface ProductQueries {

  @Sql(
      """
      select p.name from products p, categories c
      where c.id = p.category_id and c.name = :category
      """)
  List<String> namesOf(String category);
}
