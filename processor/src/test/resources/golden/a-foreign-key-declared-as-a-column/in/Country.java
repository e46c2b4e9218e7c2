package com.example.geo;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "countries")
public interface Country {
  @Id
  Long id();

  String name();
}
