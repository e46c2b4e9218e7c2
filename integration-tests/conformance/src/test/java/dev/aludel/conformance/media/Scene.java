package dev.aludel.conformance.media;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** A part of a film. */
@Model(table = "scenes")
interface Scene {

  @Id
  Long id();

  @Column(length = 40)
  String name();

  @Relationship(backPopulates = "scenes")
  Film film();
}
