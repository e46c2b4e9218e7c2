package dev.aludel.conformance.media;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Who publishes. */
@Model(table = "publishers")
interface Publisher {

  @Id
  Long id();

  @Column(length = 40)
  String name();
}
