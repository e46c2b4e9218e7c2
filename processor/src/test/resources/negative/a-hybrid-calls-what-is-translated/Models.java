package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;

@Model(table = "products")
interface Product {
  @Id Long id();

  int stock();

  String name();

  @Column(precision = 10, scale = 2) BigDecimal price();

  @Hybrid default int hash() {
    return name().hashCode();
  }

  @Hybrid default int last() {
    return name().lastIndexOf("x");
  }

  @Hybrid default String letters() {
    return Character.getName(name().codePointAt(0));
  }

  @Hybrid default double root() {
    return Math.sqrt(stock());
  }

  @Hybrid default BigDecimal squared() {
    return price().pow(stock());
  }
}
