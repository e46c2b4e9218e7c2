package dev.aludel.conformance.postoffice;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Mixin;

/** Somebody who lives somewhere. */
@Mixin
public interface Reachable {
  @Default("0")
  int distance();

  void distance(int kilometres);

  @Default("NEAR")
  Zone zone();

  void zone(Zone zone);

  @Hybrid
  default boolean isFar() {
    return distance() > 100;
  }

  /** Moves away; the second statement reads what the first one set. */
  @Hybrid
  default void move(int kilometres) {
    distance(distance() + kilometres);
    if (isFar()) {
      zone(Zone.FAR);
    }
  }
}
