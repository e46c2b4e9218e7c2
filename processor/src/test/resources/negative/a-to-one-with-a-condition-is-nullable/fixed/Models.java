package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

@Model(table = "customers")
interface Customer {
  @Id Long id();

  String state();
}

@Model(table = "addresses")
interface Address {
  @Id Long id();

  @Relationship Customer customer();

  @Relationship(foreignKey = "customer_id", on = "state = 'ACTIVE'", viewOnly = true)
  @Nullable Customer active();
}
