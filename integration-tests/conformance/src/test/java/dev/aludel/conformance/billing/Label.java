package dev.aludel.conformance.billing;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** A label with a weight. */
@Model(table = "labels")
public interface Label {

  static Label of(String name, int weight) {
    return LabelEntity.create(name, weight);
  }

  @Id
  Long id();

  String name();

  Integer weight();
}
