package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Queries(Shop.class)
interface ProductQueries {

  @Sql("select name from products where true {? and description = :text }")
  List<String> names(@Nullable String text);
}
