package dev.aludel.conformance.guide.depot;

import dev.aludel.annotation.Composite;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import org.jspecify.annotations.Nullable;

/** What is brought to somebody. */
// region model
@Model(table = "deliveries")
public interface Delivery {
  @Id
  Long id();

  Money price(); // price_amount numeric(12, 2), price_currency varchar(3)

  void price(Money price);

  @Nullable
  @Composite({"deposit", "deposit_currency"})
  Money deposit(); // both nullable

  @Nullable Barcode label(); // varchar(13)
}
// endregion
