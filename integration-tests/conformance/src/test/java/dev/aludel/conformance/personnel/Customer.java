package dev.aludel.conformance.personnel;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import org.jspecify.annotations.Nullable;

/** Somebody who buys. */
@Model
@PolymorphicIdentity("customer")
public interface Customer extends Person {
  static Customer of(String name, String accountNumber) {
    return CustomerEntity.builder().name(name).accountNumber(accountNumber).build();
  }

  @Column(length = 10)
  @Nullable String accountNumber();

  @Default("0")
  @Nullable Integer loyaltyPoints();

  void loyaltyPoints(@Nullable Integer points);
}
