package dev.aludel.conformance.guide.harbour;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import dev.aludel.annotation.PolymorphicIdentity;

/** Somebody at the harbour. */
// region model
@Model(table = "people")
@Polymorphic(on = "type")
@PolymorphicIdentity("person")
public sealed interface Person permits Employee, Customer, PersonEntity {
  @Id
  Long id();

  String name();

  String type();
}
// endregion
