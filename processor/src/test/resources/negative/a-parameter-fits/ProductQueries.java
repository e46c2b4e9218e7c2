package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.Optional;

@Queries(Shop.class)
interface ProductQueries {

  @Sql("select name from products where id = :id")
  Optional<String> name(String id);
}
