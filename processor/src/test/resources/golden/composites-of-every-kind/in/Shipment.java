package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Composite;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Model
interface Shipment {
  @Id
  Long id();

  Money price();

  Shipment price(Money price);

  @Nullable Money insured();

  void insured(@Nullable Money insured);

  Party recipient();

  @Nullable
  @Composite({"width", "height"})
  Size size();

  @Composite
  record Money(@Column(precision = 12, scale = 2) BigDecimal amount, String currency) {}

  @Composite
  record Party(String name, @Nullable Address address, Phone phone) {}

  @Composite
  record Address(String street, @Nullable String floor) {}

  @Composite
  record Phone(short country, long number) {}

  record Size(int width, int height) {}
}
