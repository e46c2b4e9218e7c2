package dev.aludel.session;

import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The objects with work for the database, each held strongly from its first change to the end of
 * the flush.
 */
final class UnitOfWork {
  // Made when first needed: most sessions only read.
  private Set<EntityState> created = Collections.emptySet();
  private Set<EntityState> changed = Collections.emptySet();
  private Set<EntityState> deleted = Collections.emptySet();
  // Null unless somebody asked for old values.
  private @Nullable Map<EntityState, Map<Integer, List<@Nullable Object>>> old;
  // The versions that rows have whose objects the application gave others; null if not loaded.
  private Map<EntityState, @Nullable Object> manualVersions = Map.of();

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

  /** Whether old values are kept from now on. */
  void keepOld(boolean keeping) {
    old = keeping ? new IdentityHashMap<>() : null;
  }

  /** Keeps the value that an attribute has, if it has one and that was asked for. */
  void keepOld(EntityState state, int attribute) {
    if (attribute == state.mapper().version() && state.mapper().hasManualVersion()) {
      keepVersion(state, state.isSet(attribute) ? value(state, attribute) : null);
    }
    if (old != null && state.isSet(attribute)) {
      old.computeIfAbsent(state, any -> new HashMap<>())
          .put(attribute, Collections.singletonList(value(state, attribute)));
    }
  }

  /** Keeps the version that a row has, while its object has another; null if it is not known. */
  void keepVersion(EntityState state, @Nullable Object version) {
    manualVersions = manualVersions.isEmpty() ? new IdentityHashMap<>() : manualVersions;
    manualVersions.put(state, version);
  }

  /** The versions that {@link #keepVersion} keeps. */
  Map<EntityState, @Nullable Object> manualVersions() {
    return manualVersions;
  }

  /** The value that an attribute had before it changed, as the mapper has it; empty if unknown. */
  List<@Nullable Object> old(EntityState state, int attribute) {
    return old == null
        ? List.of()
        : old.getOrDefault(state, Map.of()).getOrDefault(attribute, List.of());
  }

  /** Takes an object out that is as its row is. */
  void forget(EntityState state) {
    changed.remove(state);
    if (!deleted.contains(state)) {
      state.unpin();
    }
    forgetOld(state);
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
    forgetOld(state);
  }

  /** The objects of some of these, at this moment. */
  static Set<Object> objects(Set<EntityState> states, Predicate<EntityState> wanted) {
    Set<Object> found = new LinkedHashSet<>();
    for (EntityState state : states) {
      if (wanted.test(state)) {
        found.add(state.entity());
      }
    }
    return Collections.unmodifiableSet(found);
  }

  private void forgetOld(EntityState state) {
    if (!manualVersions.isEmpty()) {
      manualVersions.remove(state);
    }
    if (old != null) {
      old.remove(state);
    }
  }

  private static @Nullable Object value(EntityState state, int attribute) {
    return attribute < state.mapper().valueCount()
        ? Mappers.value(state.mapper(), state.entity(), attribute)
        : Mappers.related(state.mapper(), state.entity(), attribute);
  }

  void clear() {
    created.forEach(EntityState::unpin);
    changed.forEach(EntityState::unpin);
    deleted.forEach(EntityState::unpin);
    created.clear();
    changed.clear();
    deleted.clear();
    manualVersions = Map.of();
    if (old != null) {
      old.clear();
    }
  }

  private static Set<EntityState> writable(Set<EntityState> states) {
    return states.isEmpty() && !(states instanceof LinkedHashSet) ? new LinkedHashSet<>() : states;
  }
}
