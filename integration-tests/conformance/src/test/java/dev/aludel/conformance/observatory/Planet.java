package dev.aludel.conformance.observatory;

import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Moves. */
@Model(table = "planets")
@PolymorphicIdentity("planet")
interface Planet extends Body {

  int moons();

  void moons(int moons);

  @Relationship
  @Nullable Star star();

  void star(@Nullable Star star);
}
