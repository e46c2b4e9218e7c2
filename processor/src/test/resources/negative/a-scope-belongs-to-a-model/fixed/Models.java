package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Scope;
import dev.aludel.query.Condition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Mixin
interface SoftDeletable {
  @Nullable Instant deletedAt();
}

@Model(table = "products")
interface Product extends SoftDeletable {
  @Id Long id();

  @Scope static Condition alive(Product_ p) {
    return p.deletedAt.isNull();
  }
}
