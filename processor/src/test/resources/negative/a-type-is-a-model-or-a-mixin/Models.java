package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.Model;

@Model
@Mixin
interface Product {
  @Id Long id();
}
