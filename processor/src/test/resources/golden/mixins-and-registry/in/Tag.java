package com.example.blog;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "tags", schema = "meta")
public interface Tag {

  @Id
  String name();
}
