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

  @Relationship(
      backPopulates = "author",
      orderBy = "id",
      passiveDeletes = PassiveDeletes.ON,
      cascade = Cascade.ALL)
  List<Post> posts();
}

@Model(table = "posts")
interface Post {
  @Id Long id();

  String title();

  @Relationship(backPopulates = "posts")
  User author();
}
