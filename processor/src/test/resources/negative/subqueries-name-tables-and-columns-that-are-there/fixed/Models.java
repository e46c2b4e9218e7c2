package com.example;

import dev.aludel.annotation.ColumnProperty;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Schema;

@Model(table = "users")
interface User {
  @Id Long id();

  @ColumnProperty("select count(*) from posts where author_id = users.id") long posts();

  @ColumnProperty("select count(*) from posts p where p.author_id = users.id") long written();

  @ColumnProperty("exists (select 1 from posts where author_id = users.id)") boolean busy();

  @ColumnProperty("not exists (select 1 from posts where author_id = users.id)") boolean lazy();
}

@Model(table = "posts")
interface Post {
  @Id Long id();

  long authorId();
}

@Schema
interface Blog {}
