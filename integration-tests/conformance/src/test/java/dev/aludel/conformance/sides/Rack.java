package dev.aludel.conformance.sides;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Its bottles declare the other side. */
@Model
public interface Rack {

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "rack")
  List<Bottle> bottles();
}
