package dev.aludel.conformance.guide.harbour;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** Somebody of a ferry's crew. */
@Model(table = "sailors")
public interface Sailor {
  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "crew")
  Ferry ferry();
}
