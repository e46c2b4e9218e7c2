package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Queries(Shop.class)
interface ProductQueries {

  @Sql("select category_id from products group by category_id having count(*) > 1")
  List<@Nullable Long> crowded();
}
