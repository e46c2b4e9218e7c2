package com.example;

import dev.aludel.annotation.Ddl;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Schema;

@Schema
@Ddl("create index on {table} (title)")
interface Book {}

@Model(table = "pages")
interface Page {
  @Id Long id();

  String title();
}
