package dev.aludel.conformance.fleet;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.util.List;

/** Where vehicles stand. */
@Model(table = "garages")
interface Garage {

  @Id
  Long id();

  @Column(length = 20)
  String name();

  @Relationship(backPopulates = "garage")
  List<Vehicle> vehicles();

  @Relationship(secondary = @Secondary(table = "garage_guests"))
  List<Vehicle> guests();
}
