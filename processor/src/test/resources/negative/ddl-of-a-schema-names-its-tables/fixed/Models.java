package com.example;

import dev.aludel.annotation.Ddl;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Schema;

@Schema
interface Book {}

@Model(table = "pages")
@Ddl("create index on {table} (title)")
interface Page {
  @Id Long id();

  String title();
}
