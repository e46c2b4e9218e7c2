package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows that refer to each other, in levels: a row's new parents are in lower ones. Where they refer
 * in a circle, one reference that can be NULL is deferred: written by an update when all rows are
 * there.
 */
final class RowOrder {
  private final Map<EntityState, Set<Reference>> waiting = new LinkedHashMap<>();
  private final Map<EntityState, List<Reference>> children = new LinkedHashMap<>();
  private final Map<EntityState, Integer> lowest = new LinkedHashMap<>();
  private final Map<EntityState, Integer> levels = new LinkedHashMap<>();
  private final List<Reference> deferred = new ArrayList<>();

  private RowOrder() {}

  /** One row's reference to another. */
  record Reference(EntityState child, Edge edge, EntityState parent) {}

  static RowOrder of(Collection<EntityState> rows) {
    RowOrder order = new RowOrder();
    order.connect(rows);
    order.sort();
    return order;
  }

  /** How many levels there are. */
  int depth() {
    return levels.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
  }

  /** The rows of a level, in the order in which they were given. */
  List<EntityState> level(int level) {
    return waiting.keySet().stream().filter(row -> level(row) == level).toList();
  }

  /** References to be written last. */
  List<Reference> deferred() {
    return deferred;
  }

  private void connect(Collection<EntityState> rows) {
    rows.forEach(row -> waiting.put(row, new LinkedHashSet<>()));
    for (EntityState row : rows) {
      ForeignKeys.forEachNewParent(row, (edge, parent) -> connect(row, edge, parent));
    }
  }

  private void connect(EntityState row, Edge edge, EntityState parent) {
    Set<Reference> parents = waiting.get(row);
    if (parents != null && waiting.containsKey(parent)) {
      Reference reference = new Reference(row, edge, parent);
      parents.add(reference);
      children.computeIfAbsent(parent, key -> new ArrayList<>()).add(reference);
    }
  }

  private void sort() {
    Deque<EntityState> ready = new ArrayDeque<>();
    waiting.forEach(
        (row, parents) -> {
          if (parents.isEmpty()) {
            levels.put(row, 0);
            ready.add(row);
          }
        });
    release(ready);
    while (levels.size() < waiting.size()) {
      Reference broken = breakCircle();
      deferred.add(broken);
      arrive(broken, 0, ready);
      release(ready);
    }
  }

  private void release(Deque<EntityState> ready) {
    while (!ready.isEmpty()) {
      EntityState row = ready.remove();
      int next = level(row) + 1;
      for (Reference child : children.getOrDefault(row, List.of())) {
        arrive(child, next, ready);
      }
    }
  }

  /** A reference is satisfied: its child waits for one less, and is not above this level. */
  private void arrive(Reference reference, int atLeast, Deque<EntityState> ready) {
    Set<Reference> parents = waiting.getOrDefault(reference.child(), Set.of());
    if (!parents.remove(reference)) {
      return;
    }
    lowest.merge(reference.child(), atLeast, Math::max);
    if (parents.isEmpty()) {
      levels.put(reference.child(), lowest.getOrDefault(reference.child(), 0));
      ready.add(reference.child());
    }
  }

  private int level(EntityState row) {
    return levels.getOrDefault(row, 0);
  }

  private Reference breakCircle() {
    for (Set<Reference> references : waiting.values()) {
      for (Reference reference : references) {
        if (reference.edge().isNullable()) {
          return reference;
        }
      }
    }
    String circle =
        waiting.entrySet().stream()
            .filter(row -> !row.getValue().isEmpty())
            .map(row -> row.getKey().describe())
            .collect(Collectors.joining(", "));
    throw new SessionStateException(ErrorCode.ROWS_REFER_TO_EACH_OTHER, circle);
  }
}
