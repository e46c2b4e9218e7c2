package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.Model;
import org.jspecify.annotations.Nullable;

@Mixin
interface Named {
  @Column(length = 100) String name();
}

@Mixin
interface Labelled extends Named {
  @Nullable String label();
}

@Model
interface Product extends Named, Labelled {
  @Id Long id();
}
