package dev.aludel.query;

import dev.aludel.error.DetachedException;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.ObjectState;
import dev.aludel.mapping.RelatedList;
import dev.aludel.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The targets of a relationship that is not loaded: changes are queued, readings are queries. */
final class LargeCollection<T> {
  // The state holds its entity weakly: whoever has the collection keeps the owner.
  private final Entity owner;
  private final EntityState state;
  private final Edge edge;
  private final EntityTable<T, ?> table;

  LargeCollection(EntityState state, int attribute, EntityTable<T, ?> table) {
    this.owner = state.entity();
    this.state = state;
    this.edge = state.mapper().edge(attribute);
    this.table = table;
  }

  EntityQuery<T, ?> query() {
    if (state.lifecycle() == ObjectState.DETACHED) {
      throw new DetachedException(
          ErrorCode.OBJECT_IS_DETACHED, state.mapper().model(), edge.name(), edge.loadHint());
    }
    if (!(state.attachment() instanceof RunnerSource session)) {
      throw new QueryException(ErrorCode.RELATED_OBJECT_HAS_NO_KEY, state.describe());
    }
    if (!state.hasKey()) {
      session.flushFirst();
    }
    return table.aludelQuery(EntitySelection.of(table).with(targets()).on(session.runner()));
  }

  private Clauses targets() {
    Clauses all = table.aludelEverything();
    Source source = table.aludelSource();
    EdgePlan plan = EdgePlan.plain(edge);
    Table through = plan.link();
    if (through == null) {
      return all.where(List.of(OwnedTargets.of(edge, source, owner)))
          .orderBy(plan.orderings(source, null));
    }
    Source links = new Source(through, TablePlace.own());
    return all.join(Relating.toLink(edge, links, source))
        .where(List.of(OwnedTargets.linked(edge, links, owner)))
        .whereAll(Relating.condition(edge, source))
        .orderBy(plan.orderings(source, links));
  }

  /** Whether the owner has no row yet, not after an autoflush either: all there is was added. */
  boolean isNew() {
    if (state.lifecycle() == ObjectState.PENDING
        && state.attachment() instanceof RunnerSource session) {
      session.flushFirst();
    }
    ObjectState now = state.lifecycle();
    return now == ObjectState.TRANSIENT || now == ObjectState.PENDING;
  }

  List<T> added() {
    List<T> added = new ArrayList<>();
    for (Object target : list().known()) {
      added.add(target(target));
    }
    return added;
  }

  void add(T target) {
    list().add(target);
  }

  void remove(T target) {
    list().remove(target);
  }

  private RelatedList<Object> list() {
    return Mappers.list(edge.owner(), owner, edge.attribute());
  }

  @SuppressWarnings("unchecked") // The edge's target is T.
  private T target(Object target) {
    return (T) target;
  }

  @Override
  public String toString() {
    return state.describe() + "." + edge.name();
  }
}
