package dev.aludel.conformance.billing;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** An address for letters of one kind. */
@Model(table = "addresses")
public interface Address {

  static Address of(Customer customer, String name, String kind, int order) {
    return AddressEntity.create(name, kind, order, customer);
  }

  @Id
  Long id();

  String name();

  String kind();

  void kind(String kind);

  Integer order();

  @Relationship(backPopulates = "addresses")
  Customer customer();
}
