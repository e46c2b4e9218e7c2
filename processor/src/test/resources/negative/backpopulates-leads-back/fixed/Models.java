package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

@Model(table = "users")
interface User {
  @Id Long id();
}

@Model(table = "posts")
interface Post {
  @Id Long id();

  @Relationship User author();

  @Relationship(backPopulates = "post") List<Comment> comments();
}

@Model(table = "comments")
interface Comment {
  @Id Long id();

  @Relationship User author();

  @Relationship(backPopulates = "comments") Post post();
}
