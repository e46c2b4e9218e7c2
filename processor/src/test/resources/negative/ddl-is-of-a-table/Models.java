package com.example;

import dev.aludel.annotation.Ddl;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(view = true)
@Ddl("grant select on {table} to public")
interface Page {
  @Id Long id();
}
