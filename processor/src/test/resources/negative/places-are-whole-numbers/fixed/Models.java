package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Model(table = "users")
interface User {
  @Id Long id();

  @Relationship(backPopulates = "author", orderingColumn = "place")
  List<Post> posts();
}

@Model(table = "posts")
interface Post {
  @Id Long id();

  String title();

  @Nullable Integer place();

  void place(@Nullable Integer place);

  @Relationship(backPopulates = "posts") User author();
}
