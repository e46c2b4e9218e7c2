package com.example;

import dev.aludel.annotation.Mixin;

@Mixin
interface Named {
  String name();
}
