package com.example;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Computed;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Model;

@Model(table = "products")
@Check("isNamed()")
@Index(columns = "shout()")
interface Product {
  @Id Long id();

  String name();

  @Hybrid default boolean isNamed() {
    return name().length() > 0;
  }

  @Hybrid default String shout() {
    return name().toUpperCase();
  }

  @Computed("shout()") String shouted();

  @Computed("length(name)") int size();
}
