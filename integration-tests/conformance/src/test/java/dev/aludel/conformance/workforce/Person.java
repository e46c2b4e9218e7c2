package dev.aludel.conformance.workforce;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import dev.aludel.annotation.PolymorphicIdentity;

/** The root of the hierarchy. */
@Model
@Polymorphic(on = "type")
@PolymorphicIdentity("person")
public interface Person {
  static Person of(String name) {
    return PersonEntity.create(name);
  }

  @Id
  Integer id();

  @Column(length = 50)
  String name();

  void name(String name);

  @Column(length = 20)
  String type();
}
