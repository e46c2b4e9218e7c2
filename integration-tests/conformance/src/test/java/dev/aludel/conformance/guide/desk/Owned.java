package dev.aludel.conformance.guide.desk;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Filter;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Mixin;

// region owned
@Mixin
public interface Owned {
  @Default(session = "tenant")
  long tenantId();

  @Filter
  @Hybrid
  default boolean isOf(long tenant) {
    return tenantId() == tenant;
  }
}
// endregion
