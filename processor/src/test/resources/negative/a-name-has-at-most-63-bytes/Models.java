package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "products_that_were_once_sold_by_the_shop_in_the_old_town_near_the_river")
interface Product {
  @Id Long id();
}
