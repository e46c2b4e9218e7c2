package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.Model;

@Mixin
interface Named {
  String name();
}

@Model
interface Product extends Named {
  @Id Long id();
}
