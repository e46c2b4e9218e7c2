package dev.aludel.session;

import dev.aludel.mapping.EntityState;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The objects with work for the database, each held strongly from its first change to the end of
 * the flush.
 */
final class UnitOfWork {
  // Made when first needed: most sessions only read.
  private Set<EntityState> created = Collections.emptySet();
  private Set<EntityState> changed = Collections.emptySet();
  private Set<EntityState> deleted = Collections.emptySet();

  /** New objects, in the order in which they were added. */
  Set<EntityState> created() {
    return created;
  }

  /** Objects with a row of which something changed, or was touched at least. */
  Set<EntityState> changed() {
    return changed;
  }

  /** Objects whose rows are to be deleted. */
  Set<EntityState> deleted() {
    return deleted;
  }

  boolean isEmpty() {
    return created.isEmpty() && changed.isEmpty() && deleted.isEmpty();
  }

  void create(EntityState state) {
    state.pin();
    created = writable(created);
    created.add(state);
  }

  void change(EntityState state) {
    state.pin();
    changed = writable(changed);
    changed.add(state);
  }

  void delete(EntityState state) {
    state.pin();
    changed.remove(state);
    deleted = writable(deleted);
    deleted.add(state);
  }

  /** Takes an object out. */
  void remove(EntityState state) {
    created.remove(state);
    changed.remove(state);
    deleted.remove(state);
    state.unpin();
  }

  void clear() {
    created.forEach(EntityState::unpin);
    changed.forEach(EntityState::unpin);
    deleted.forEach(EntityState::unpin);
    created.clear();
    changed.clear();
    deleted.clear();
  }

  private static Set<EntityState> writable(Set<EntityState> states) {
    return states.isEmpty() && !(states instanceof LinkedHashSet) ? new LinkedHashSet<>() : states;
  }
}
