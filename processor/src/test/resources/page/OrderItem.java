package com.example.shop;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** One line of an order. */
@Model(table = "order_items")
public interface OrderItem {

  @Id
  Long id();

  @Relationship(backPopulates = "orderItems")
  Product product();

  int quantity();
}
