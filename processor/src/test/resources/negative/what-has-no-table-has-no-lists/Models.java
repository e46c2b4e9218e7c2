package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.util.List;

@Model
@Polymorphic(concrete = true)
interface Medium {
  @Id Long id();
  String title();

  @Relationship(secondary = @Secondary(table = "media_tags"))
  List<Tag> tags();
}

@Model(table = "books")
@PolymorphicIdentity("book")
interface Book extends Medium {
  int pages();
}

@Model(table = "tags")
interface Tag {
  @Id Long id();
  String text();
}
