package com.example;

import dev.aludel.annotation.Ddl;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model
@Ddl(dialect = "postgresql", value = "alter table {table} enable row level security")
interface Page {
  @Id Long id();
}
