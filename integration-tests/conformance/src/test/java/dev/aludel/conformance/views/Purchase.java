package dev.aludel.conformance.views;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;

/** What a customer bought. */
@Model(table = "purchases")
public interface Purchase {

  static Purchase of(Customer customer, String price) {
    return PurchaseEntity.create(customer, new BigDecimal(price));
  }

  @Id
  Long id();

  @Relationship(backPopulates = "purchases")
  Customer customer();

  @Column(precision = 10, scale = 2)
  BigDecimal price();
}
