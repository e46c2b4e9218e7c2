package dev.aludel.conformance.archive;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** Stuck on a binder, and torn off for good. */
@Model(table = "labels")
public interface Label {
  static Label of(Binder binder, String text) {
    return LabelEntity.create(text, binder);
  }

  @Id
  Long id();

  String text();

  @Relationship(backPopulates = "labels")
  Binder binder();
}
