package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Schema;

@Schema
interface Shop {}

@Model(table = "people")
interface Customer {
  @Id Long id();
}

@Model(table = "people")
interface Supplier {
  @Id Long id();
}
