package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Schema;

@Schema
interface Shop {}

@Model(table = "customers")
interface Customer {
  @Id Long id();
}

@Model(table = "suppliers")
interface Supplier {
  @Id Long id();
}
