package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

@Model(table = "customers")
interface Customer {
  @Id Long id();

  @Relationship(backPopulates = "customer")
  List<Address> addresses();

  @Relationship(foreignKey = "customer_id", on = "sort = 'BILLING'", viewOnly = true)
  List<Address> billing();

  @Relationship(foreignKey = "customer_id", on = "kind > 3 -- newest", viewOnly = true)
  List<Address> newest();
}

@Model(table = "addresses")
interface Address {
  @Id Long id();

  String kind();

  @Relationship(backPopulates = "addresses")
  Customer customer();
}
