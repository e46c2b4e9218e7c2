package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

@Model(table = "users")
interface User {
  @Id Long id();

  @Relationship(backPopulates = "author", orderingColumn = "title")
  List<Post> posts();

  @Relationship(foreignKey = "author_id", orderingColumn = "id", overlaps = "posts")
  List<Post> others();
}

@Model(table = "posts")
interface Post {
  @Id Long id();

  String title();

  @Relationship(backPopulates = "posts") User author();
}
