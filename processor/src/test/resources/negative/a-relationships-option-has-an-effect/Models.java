package com.example;

import dev.aludel.annotation.Cascade;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PassiveDeletes;
import dev.aludel.annotation.Relationship;
import java.util.List;

@Model(table = "users")
interface User {
  @Id Long id();

  @Relationship(backPopulates = "author", viewOnly = true, cascade = Cascade.ALL)
  List<Post> posts();
}

@Model(table = "posts")
interface Post {
  @Id Long id();

  String title();

  @Relationship(
      backPopulates = "posts",
      orderBy = "id",
      passiveDeletes = PassiveDeletes.ON,
      joinDepth = 2)
  User author();
}
