package dev.aludel.query;

import dev.aludel.sql.Identifier;
import java.util.List;
import java.util.Set;

/** Finds names for tables that a statement joins by itself. */
final class FreeNames {
  private FreeNames() {}

  /** The first that is not taken; else the last with a number. */
  static Identifier first(List<Identifier> candidates, Set<Identifier> taken) {
    for (Identifier candidate : candidates) {
      if (!taken.contains(candidate)) {
        return candidate;
      }
    }
    Identifier last = candidates.get(candidates.size() - 1);
    int number = 2;
    while (taken.contains(Identifier.of(last.text() + "_" + number))) {
      number++;
    }
    return Identifier.of(last.text() + "_" + number);
  }
}
