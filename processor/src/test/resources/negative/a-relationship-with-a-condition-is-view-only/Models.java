package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

@Model(table = "customers")
interface Customer {
  @Id Long id();

  @Relationship(foreignKey = "customer_id", on = "kind = 'BILLING'")
  List<Address> billing();
}

@Model(table = "addresses")
interface Address {
  @Id Long id();

  String kind();

  @Relationship Customer customer();
}
