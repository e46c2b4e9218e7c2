package com.example.forum;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "marks")
public interface Mark {

  @Id
  Long id();

  String name();
}
