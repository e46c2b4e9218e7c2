package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Schema;

@Schema
interface Registry {}

interface Shop {
  @Model(table = "items")
  interface Item {
    @Id Long id();
  }
}

@Model(table = "shop_items")
interface ShopItem {
  @Id Long id();
}
