package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

@Model(table = "stores")
interface Store {
  @Id String region();

  @Id Long number();
}

@Model(table = "orders")
interface Order {
  @Id Long id();

  @Relationship(foreignKey = {"store_region", "store_number"}) Store store();
}
