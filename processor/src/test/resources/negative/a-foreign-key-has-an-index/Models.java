package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

@Model(table = "writers")
interface Writer {
  @Id Long id();
}

@Model(table = "books")
@Index(columns = {"editor_id", "title"})
@Index(columns = {"title", "writer_id"})
interface Book {
  @Id Long id();

  String title();

  @Relationship Writer writer();

  @Relationship Writer editor();

  @Column(unique = true) @Relationship Writer owner();
}
