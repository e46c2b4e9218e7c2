package com.example;

import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "stores")
interface Store {
  @Id String region();

  @Id Long number();
}

@Model(table = "orders")
@ForeignKey(columns = {"storeRegion", "storeNumber"}, value = "stores(region, number)")
interface Order {
  @Id Long id();

  String storeRegion();

  Long storeNumber();
}
