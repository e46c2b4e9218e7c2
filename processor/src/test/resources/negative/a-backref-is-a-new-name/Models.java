package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Schema;
import java.util.List;

@Schema
interface Blog {}

@Model(table = "users")
interface User {
  @Id Long id();

  @Relationship(backref = "author") List<Post> posts();
}

@Model(table = "posts")
interface Post {
  @Id Long id();

  @Relationship User author();
}
