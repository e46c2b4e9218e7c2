package com.example.blog;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

@Model(table = "comments")
public interface Comment {
  @Id
  Long id();

  @Relationship(backref = "comments")
  Article article();

  void article(Article article);
}
