package dev.aludel.conformance.versions;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Version;
import java.time.Instant;

/** Knows when it was written. */
@Model(table = "clauses")
public interface Clause {

  static Clause of(String text) {
    return ClauseEntity.create(text);
  }

  @Id
  Long id();

  @Column(length = 50)
  String text();

  void text(String text);

  @Version
  Instant writtenAt();
}
