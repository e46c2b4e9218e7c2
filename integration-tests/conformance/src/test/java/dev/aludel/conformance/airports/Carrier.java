package dev.aludel.conformance.airports;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** Flies with others. */
@Model(table = "carriers")
public interface Carrier {

  static Carrier of(String name, Alliance alliance) {
    return CarrierEntity.create(name, alliance);
  }

  @Id
  Long id();

  @Column(length = 20)
  String name();

  @Relationship(backPopulates = "carriers")
  @ForeignKey(onUpdate = ForeignKey.Action.CASCADE)
  Alliance alliance();
}
