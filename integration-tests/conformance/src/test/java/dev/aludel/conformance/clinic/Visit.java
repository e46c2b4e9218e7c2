package dev.aludel.conformance.clinic;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** When somebody comes; it has neither a number nor a name. */
@Model(table = "visits")
public interface Visit {

  static Visit of(String reason) {
    return VisitEntity.builder().reason(reason).build();
  }

  @Id
  Long id();

  String reason();

  @Relationship(backPopulates = "visits")
  Patient patient();
}
