package com.example.store;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Mixin;

@Mixin
public interface Identified<K extends Comparable<K>> {
  @Id
  K id();
}
