package dev.aludel.session;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction, or a savepoint in it, did to objects, so that a rollback can undo it. Which
 * objects were changed matters to savepoints only: after a whole transaction all load again.
 */
final class Undo {
  private final @Nullable Undo outer;
  private final int level;
  // Made when first needed: most transactions only read.
  private List<Inserted> insertions = List.of();
  private Map<EntityState, ColumnSet> inserted = Map.of();
  // Held weakly: who lets new objects go wants to be rid of them.
  private Map<EntityState, ColumnSet> left = Map.of();
  private Set<EntityState> removed = Set.of();
  private Map<EntityState, Object> keys = Map.of();
  private Set<EntityState> written = Set.of();
  private Set<EntityMapper<?>> bulk = Set.of();

  private Undo(@Nullable Undo outer, int level) {
    this.outer = outer;
    this.level = level;
  }

  /** Rows of one statement, and the columns that the database fills. */
  private record Inserted(List<EntityState> rows, ColumnSet generated) {}

  /** Of a transaction, in which nothing was done yet. */
  static Undo ofTransaction() {
    return new Undo(null, 0);
  }

  /** Of a savepoint inside. */
  Undo nested() {
    return new Undo(this, level + 1);
  }

  /** How many savepoints it is inside of; zero for the transaction's. */
  int level() {
    return level;
  }

  /** The objects whose rows were inserted, with the columns that the database filled. */
  Map<EntityState, ColumnSet> inserted() {
    // Known one by one only now: most transactions are committed, and nobody asks.
    for (Inserted each : insertions) {
      inserted = writable(inserted);
      each.rows().forEach(row -> inserted.put(row, each.generated()));
    }
    insertions = List.of();
    return inserted;
  }

  /** Whether the row of an object was inserted, here or around. */
  boolean isNew(EntityState state) {
    return inserted().containsKey(state) || (outer != null && outer.isNew(state));
  }

  /** The same of objects that left the session since. */
  Map<EntityState, ColumnSet> left() {
    return left;
  }

  /** The objects whose rows were deleted. */
  Set<EntityState> removed() {
    return removed;
  }

  /** The objects whose keys were changed, with the keys that they had. */
  Map<EntityState, Object> keys() {
    return keys;
  }

  /** The objects that were changed within a savepoint. */
  Set<EntityState> written() {
    return written;
  }

  /** The models of which a statement changed any rows within a savepoint. */
  Set<EntityMapper<?>> bulk() {
    return bulk;
  }

  void insert(List<EntityState> rows, ColumnSet generated) {
    if (insertions.isEmpty()) {
      insertions = new ArrayList<>();
    }
    insertions.add(new Inserted(rows, generated));
  }

  void remove(EntityState state) {
    removed = writable(removed);
    removed.add(state);
  }

  void rekey(EntityState state, Object before) {
    keys = writable(keys);
    keys.putIfAbsent(state, before);
  }

  void write(Collection<EntityState> states) {
    if (level > 0 && !states.isEmpty()) {
      written = writable(written);
      written.addAll(states);
    }
  }

  void change(Collection<EntityMapper<?>> mappers) {
    if (level > 0 && !mappers.isEmpty()) {
      bulk = writable(bulk);
      bulk.addAll(mappers);
    }
  }

  /** An object leaves the session, here and around: only that its row is new is remembered. */
  void forget(EntityState state) {
    for (Undo undo = this; undo != null; undo = undo.outer) {
      ColumnSet generated = undo.inserted().isEmpty() ? null : undo.inserted.remove(state);
      if (generated != null) {
        undo.leave(state, generated);
      }
      if (!undo.removed.isEmpty()) {
        undo.removed.remove(state);
      }
      if (!undo.keys.isEmpty()) {
        undo.keys.remove(state);
      }
    }
  }

  private void leave(EntityState state, ColumnSet generated) {
    if (left.isEmpty()) {
      left = new WeakHashMap<>();
    }
    left.put(state, generated);
  }

  /** The savepoint is over: what it did becomes part of what is around it, which is answered. */
  Undo merged() {
    if (outer == null) {
      return this;
    }
    inserted.forEach((row, generated) -> outer.insert(List.of(row), generated));
    insertions.forEach(each -> outer.insert(each.rows(), each.generated()));
    left.forEach(outer::leave);
    removed.forEach(outer::remove);
    keys.forEach(outer::rekey);
    outer.write(written);
    outer.change(bulk);
    return outer;
  }

  /** The same place, with nothing done. */
  Undo emptied() {
    return new Undo(outer, level);
  }

  private static <T> Set<T> writable(Set<T> set) {
    return set.isEmpty() && !(set instanceof LinkedHashSet) ? new LinkedHashSet<>() : set;
  }

  private static <K, V> Map<K, V> writable(Map<K, V> map) {
    return map.isEmpty() && !(map instanceof LinkedHashMap) ? new LinkedHashMap<>() : map;
  }
}
