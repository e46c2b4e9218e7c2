package dev.aludel.session;

import dev.aludel.mapping.Cascade;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.RelatedList;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a cascade reaches in memory; nothing is loaded. */
final class Reach {

  private Reach() {}

  /** The object itself, then what it reaches, each once. Whoever has the answer keeps them all. */
  static Set<Entity> of(EntityState root, Cascade cascade) {
    Set<Entity> reached = new LinkedHashSet<>();
    Deque<Entity> next = new ArrayDeque<>();
    reached.add(root.entity());
    next.add(root.entity());
    while (!next.isEmpty()) {
      EntityState state = next.remove().aludelState();
      for (Edge edge : state.mapper().edges()) {
        for (Object target : edge.cascades(cascade) ? known(state, edge) : List.of()) {
          if (reached.add((Entity) target)) {
            next.add((Entity) target);
          }
        }
      }
    }
    return reached;
  }

  /** The targets of a relationship that are in memory. */
  static Collection<?> known(EntityState state, Edge edge) {
    @Nullable Object field = Mappers.related(state.mapper(), state.entity(), edge.attribute());
    if (field instanceof RelatedList<?> list) {
      return list.known();
    }
    return field == null ? List.of() : List.of(field);
  }
}
