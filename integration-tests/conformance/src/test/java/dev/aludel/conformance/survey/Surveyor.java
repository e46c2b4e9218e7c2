package dev.aludel.conformance.survey;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Who measures. */
@Model(table = "surveyors")
public interface Surveyor {
  @Id
  Long id();

  String name();
}
