package dev.aludel.shop.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Where a user has orders sent. */
@Model(table = "addresses")
public interface Address {

  @Id
  Long id();

  @Relationship(backPopulates = "addresses")
  User user();

  @Column(length = 100)
  String street();

  @Column(length = 50)
  String city();

  @Column(length = 20)
  String state();

  @Column(length = 10)
  String zipCode();

  @Column(length = 50)
  String country();

  @Default("false")
  boolean isDefault();

  void isDefault(boolean isDefault);

  @Relationship(backPopulates = "address")
  List<Order> orders();
}
