package dev.aludel.session;

import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Memento;
import java.util.HashMap;
import java.util.Map;

/** What objects were before a session took them, to be that again unless its work succeeds. */
final class Restoration {
  private final Map<EntityState, Memento> before = new HashMap<>();

  /** Remembers an object that is in no session yet. */
  void note(EntityState state) {
    if (!before.containsKey(state)) {
      before.put(state, Memento.of(state));
    }
  }

  /** The work succeeded. */
  void forget() {
    before.clear();
  }

  /** Puts all objects back, after their session was closed. */
  void restore() {
    before.values().forEach(Memento::restore);
  }
}
