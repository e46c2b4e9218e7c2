package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.Optional;

@Queries(Shop.class)
interface ProductQueries {

  @Sql("select p.* from products p where p.name = :name")
  Optional<Product> named(String name);
}
