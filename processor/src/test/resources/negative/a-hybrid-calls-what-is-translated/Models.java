package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

  @Relationship(backPopulates = "parts") @Nullable Product whole();

  @Relationship(backPopulates = "whole") List<Product> parts();

  @Hybrid default long few() {
    return parts().stream().limit(3).count();
  }

  @Hybrid default String dearest() {
    return parts().stream()
        .max((a, b) -> a.price().compareTo(b.price()))
        .map(Product::name)
        .orElse("none");
  }

  @Hybrid default String names() {
    return parts().stream().map(Product::name).collect(Collectors.joining(", "));
  }

  @Hybrid default int twiceButTheFirst() {
    return parts().stream().map(Product::stock).reduce((a, b) -> a + b * 2).orElse(0);
  }

  @Hybrid default String allNames() {
    return parts().stream().map(Product::name).reduce("", (a, b) -> a + b);
  }
}
