package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.Model;

@Mixin
interface Keyed<T> {
  @Id T id();
}

@Model
interface Product extends Keyed<Long> {}
