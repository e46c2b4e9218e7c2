package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Queries(Shop.class)
interface ProductQueries {

  @Sql("select p.name from products p full join categories c on c.id = p.category_id")
  List<@Nullable String> names();
}
