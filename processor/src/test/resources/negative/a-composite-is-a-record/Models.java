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

class Size {}

@Composite
interface Place {}
