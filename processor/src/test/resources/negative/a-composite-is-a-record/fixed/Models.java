package com.example;

import dev.aludel.annotation.Composite;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model
interface Parcel {
  @Id Long id();

  @Composite
  Size size();

  Place place();
}

record Size(int width, int height) {}

@Composite
record Place(String town) {}
