package com.example.store;

import dev.aludel.annotation.Model;

@Model(table = "shelves")
public interface Shelf extends Identified<Long>, Named<String> {
  int height();
}
