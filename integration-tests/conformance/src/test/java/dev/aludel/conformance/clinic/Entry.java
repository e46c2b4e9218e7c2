package dev.aludel.conformance.clinic;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** What happened. */
@Model(table = "trail")
public interface Entry {
  @Id
  Long id();

  String text();
}
