package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.Model;

@Mixin
interface Named {
  @Column(length = 100) String name();
}

@Mixin
interface Labelled {
  @Column(length = 50) String name();
}

@Model
interface Product extends Named, Labelled {
  @Id Long id();
}
