package dev.aludel.conformance.guide.gym;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** What happened. */
@Model(table = "log_entries")
public interface LogEntry {

  @Id
  Long id();

  String text();
}
