package dev.aludel.conformance.guide.harbour;

import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** A ship for people. */
// region model
@Model(table = "ferries")
@PolymorphicIdentity("ferry")
public interface Ferry extends Ship {
  int seats();

  void seats(int seats);

  @Relationship(backPopulates = "ferry")
  List<Sailor> crew();
}
// endregion
