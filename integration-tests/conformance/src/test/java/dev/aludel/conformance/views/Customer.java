package dev.aludel.conformance.views;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Buys things. */
@Model(table = "customers")
public interface Customer {

  static Customer of(String name) {
    return CustomerEntity.create(name);
  }

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "customer")
  List<Purchase> purchases();
}
