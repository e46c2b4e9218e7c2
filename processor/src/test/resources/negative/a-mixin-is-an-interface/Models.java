package com.example;

import dev.aludel.annotation.Mixin;

@Mixin
abstract class Named {
  abstract String name();
}
