package dev.aludel.conformance.generated;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "courses")
public interface Course {

  @Id
  String code();

  String title();
}
