package dev.aludel.session;

import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.MapperEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The mapper events of one flush. Those before are told while the flush collects its work, each
 * object's once, until no more objects come; those after when all statements were sent.
 */
final class FlushEvents {
  private final Listeners listeners;
  // Made when first needed: most models have no listeners.
  private Set<EntityState> saved = Set.of();
  private Set<EntityState> deleted = Set.of();

  FlushEvents(Listeners listeners) {
    this.listeners = listeners;
  }

  /** Tells what is about to happen and was not told yet; whether there was anything. */
  boolean before(UnitOfWork work) {
    List<EntityState> created = heard(work.created());
    List<EntityState> changed = heard(work.changed());
    List<EntityState> leaving = heard(work.deleted());
    boolean told = false;
    for (EntityState state : created) {
      told |= isFirst(state) && tell(MapperEvent.BEFORE_INSERT, state);
    }
    for (EntityState state : changed) {
      told |= isUpdated(state, work) && isFirst(state) && tell(MapperEvent.BEFORE_UPDATE, state);
    }
    for (EntityState state : leaving) {
      told |= isFirstDelete(state) && tell(MapperEvent.BEFORE_DELETE, state);
    }
    return told;
  }

  /** Whether anybody hears of what was done. */
  boolean isHeard(Work done) {
    return !listeners.areNone()
        || listeners.isMapperHeard(done.created())
        || listeners.isMapperHeard(done.changed())
        || listeners.isMapperHeard(done.deleted());
  }

  /** Tells what was done, while the objects still say what that was. */
  void after(Work done) {
    heard(done.created()).forEach(state -> tell(MapperEvent.AFTER_INSERT, state));
    heard(done.changed()).forEach(state -> tell(MapperEvent.AFTER_UPDATE, state));
    heard(done.deleted()).forEach(state -> tell(MapperEvent.AFTER_DELETE, state));
  }

  private boolean tell(MapperEvent event, EntityState state) {
    listeners.tell(event, state);
    return true;
  }

  /** Copies: listeners may add objects, change and delete them. */
  private List<EntityState> heard(Collection<EntityState> states) {
    return listeners.isMapperHeard(states)
        ? states.stream().filter(listeners::isMapperHeard).toList()
        : List.of();
  }

  /** Whether an UPDATE will be sent: an object may be here because a collection changed. */
  private static boolean isUpdated(EntityState state, UnitOfWork work) {
    if (work.deleted().contains(state)) {
      return false;
    }
    ForeignKeys.copy(state);
    return ColumnSet.isAnyChanged(state);
  }

  private boolean isFirst(EntityState state) {
    saved = saved.isEmpty() ? new HashSet<>() : saved;
    return saved.add(state);
  }

  private boolean isFirstDelete(EntityState state) {
    deleted = deleted.isEmpty() ? new HashSet<>() : deleted;
    return deleted.add(state);
  }
}
