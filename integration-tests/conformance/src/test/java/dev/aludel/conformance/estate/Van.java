package dev.aludel.conformance.estate;

import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** May be towed. */
@Model(table = "vans")
@PolymorphicIdentity("van")
public interface Van extends Asset {
  static Van of(int serial) {
    return VanEntity.create("van " + serial, serial);
  }

  @Nullable String paint();

  void paint(@Nullable String p);

  @Relationship
  @Nullable Truck tow();

  void tow(@Nullable Truck t);
}
