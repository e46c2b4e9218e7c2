package dev.aludel.conformance.guide.harbour;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Version;
import org.jspecify.annotations.Nullable;

/** What floats. */
@Model(table = "ships")
@Polymorphic(on = "type")
@PolymorphicIdentity("ship")
public interface Ship {
  @Id
  Long id();

  String name();

  void name(String name);

  String type();

  @Version
  int version();

  @Relationship(backPopulates = "ships")
  @Nullable Pier pier();
}
