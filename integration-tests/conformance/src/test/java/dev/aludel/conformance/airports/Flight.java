package dev.aludel.conformance.airports;

import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** Starts somewhere. */
@Model(table = "flights")
public interface Flight {

  static Flight of(int number, Airport airport) {
    return FlightEntity.create(airport, number);
  }

  @Id
  Long id();

  @Relationship(backPopulates = "flights")
  @ForeignKey(onUpdate = ForeignKey.Action.CASCADE)
  Airport airport();

  void airport(Airport airport);

  int number();
}
