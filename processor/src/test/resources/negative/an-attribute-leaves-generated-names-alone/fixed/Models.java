package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "pages")
interface Page {
  @Id Long id();

  @Column(name = "builder") String builderName();
}
