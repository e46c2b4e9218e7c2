package dev.aludel.conformance.assembly;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Mixin;

/** What has a price, in numbers of its own. */
@Mixin
interface Priced<T extends Number> {
  T price();

  void price(T price);

  @Hybrid
  default boolean isFree() {
    return price().doubleValue() == 0;
  }

  @Hybrid
  default T listed() {
    return price();
  }

  @Hybrid
  default boolean costs(T amount) {
    return price().equals(amount);
  }
}
