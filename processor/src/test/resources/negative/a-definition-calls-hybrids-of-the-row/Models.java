package com.example;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Computed;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Model(table = "products")
@Check("hasParts()")
@Index(columns = {"parts()", "shout()"})
interface Product {
  @Id Long id();

  String name();

  @Relationship(backPopulates = "whole") List<Product> parts();

  @Relationship(backPopulates = "parts") @Nullable Product whole();

  @Hybrid default boolean hasParts() {
    return !parts().isEmpty();
  }

  @Hybrid default String shout() {
    return name().toUpperCase();
  }

  @Computed("length(name)") int size();

  void size(int size);

  @Computed("lenght + 1") @Default("0") int more();

  @Computed("length(name) > 3") int most();
}
