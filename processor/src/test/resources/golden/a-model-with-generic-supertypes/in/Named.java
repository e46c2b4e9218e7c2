package com.example.store;

import dev.aludel.annotation.Mixin;

@Mixin
public interface Named<T extends CharSequence> {
  T name();

  void name(T name);
}
