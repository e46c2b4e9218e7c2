package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Model(table = "products")
interface Product {
  @Id Long id();

  String name();

  @Nullable String description();

  BigDecimal price();

  int stock();

  @Column(length = 20)
  ProductStatus status();

  Instant createdAt();

  @Relationship(backPopulates = "products")
  @Nullable Category category();
}
