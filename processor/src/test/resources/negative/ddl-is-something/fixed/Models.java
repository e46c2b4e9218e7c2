package com.example;

import dev.aludel.annotation.Ddl;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model
@Ddl("alter table {table} set (fillfactor = 70)")
interface Page {
  @Id Long id();
}
