package dev.aludel.session;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.ObjectState;
import dev.aludel.mapping.RelatedList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Relationships that were loaded while a savepoint had changed other rows, of objects that it did
 * not change: after its rollback those load again which name an object that has no row any more, or
 * may lack one whose row is back.
 */
record StaleRelations(Set<EntityMapper<?>> inserted, Set<EntityMapper<?>> removed) {

  static StaleRelations after(Undo done) {
    return new StaleRelations(mappers(done.inserted().keySet()), mappers(done.removed()));
  }

  void forget(IdentityMap identities) {
    if (!inserted.isEmpty() || !removed.isEmpty()) {
      identities.all().forEach(this::forget);
    }
  }

  private void forget(EntityState state) {
    for (Edge edge : state.mapper().edges()) {
      if (state.get() != null && isStale(state, edge)) {
        state.unload(edge);
      }
    }
  }

  private boolean isStale(EntityState state, Edge edge) {
    boolean mayName = inserted.contains(edge.target());
    boolean mayLack = removed.contains(edge.target());
    if (!mayName && !mayLack) {
      return false;
    }
    Object field = Mappers.related(state.mapper(), state.entity(), edge.attribute());
    if (field instanceof RelatedList<?> list) {
      return list.isLoaded() && (mayLack || namesTransient(list.known()));
    }
    boolean isLoaded = state.isSet(edge.attribute());
    return isLoaded && (field == null ? mayLack : namesTransient(List.of(field)));
  }

  private static boolean namesTransient(Collection<?> targets) {
    return targets.stream()
        .anyMatch(target -> Mappers.state(target).lifecycle() == ObjectState.TRANSIENT);
  }

  private static Set<EntityMapper<?>> mappers(Set<EntityState> states) {
    Set<EntityMapper<?>> mappers = new HashSet<>();
    states.forEach(state -> mappers.add(state.mapper()));
    return mappers;
  }
}
