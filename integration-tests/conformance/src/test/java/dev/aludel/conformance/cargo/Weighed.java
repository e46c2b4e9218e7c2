package dev.aludel.conformance.cargo;

import dev.aludel.annotation.Hybrid;

/** A plain interface: no mixin. */
public interface Weighed {
  int getWeight();

  void setWeight(int weight);

  @Hybrid
  default boolean isHeavy() {
    return getWeight() > 100;
  }
}
