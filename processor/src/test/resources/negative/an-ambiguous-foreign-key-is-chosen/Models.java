package com.example;

import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

@Model(table = "addresses")
interface Address {
  @Id Long id();
}

@Model(table = "orders")
interface Order {
  @Id Long id();

  @ForeignKey(model = Address.class) Long billingId();

  @ForeignKey(model = Address.class) Long shippingId();

  @Relationship Address destination();
}
