package dev.aludel.conformance.observatory;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Version;
import java.util.Set;

/** What is in the sky. */
@Model(table = "bodies")
@Polymorphic(on = "kind")
interface Body extends Hidable, Shared {

  @Id
  Long id();

  String kind();

  @Column(length = 20)
  String name();

  void name(String name);

  @Version
  int version();

  @Relationship(backPopulates = "seen")
  Set<Observer> seenBy();
}
