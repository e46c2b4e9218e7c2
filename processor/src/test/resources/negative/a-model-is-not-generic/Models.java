package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model
interface Product<T> {
  @Id Long id();
}
