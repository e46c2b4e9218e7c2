package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.Optional;

@Queries(Shop.class)
interface ProductQueries {

  @Sql("select id, name from categories where name = :name")
  Optional<Product> named(String name);
}
