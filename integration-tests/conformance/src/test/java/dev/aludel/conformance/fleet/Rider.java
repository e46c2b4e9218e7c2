package dev.aludel.conformance.fleet;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Whose bike it is. */
@Model(table = "riders")
interface Rider {

  @Id
  Long id();

  @Column(length = 20)
  String name();
}
