package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.Map;

@Model(table = "users")
interface User {
  @Id Long id();

  @Relationship(backPopulates = "author", mapKey = "title")
  Map<String, Post> posts();
}

@Model(table = "posts")
interface Post {
  @Id Long id();

  String title();

  @Relationship(backPopulates = "posts") User author();
}
