package dev.aludel.conformance.guide.harbour;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Where ships lie. */
@Model(table = "piers")
public interface Pier {
  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "pier")
  List<Ship> ships();
}
