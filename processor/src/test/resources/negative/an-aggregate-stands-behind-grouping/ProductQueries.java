package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Queries(Shop.class)
interface ProductQueries {

  @Sql("select category_id from products where count(*) > 1 group by category_id")
  List<@Nullable Long> crowded();
}
