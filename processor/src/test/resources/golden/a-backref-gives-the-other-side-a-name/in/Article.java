package com.example.blog;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "articles")
public interface Article {
  @Id
  Long id();

  String title();
}
