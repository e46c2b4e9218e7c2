package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.loading.KnownEntities;
import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.MapperEvent;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.ObjectState;
import dev.aludel.query.Condition;
import dev.aludel.query.Criteria;
import dev.aludel.query.EntityTable;
import dev.aludel.query.Filters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The listeners of a session, and what they may do while they are called. */
final class Listeners {
  private final @Nullable Session of;
  private final Deque<Move> moves = new ArrayDeque<>(0);
  private final Filters filters = new Filters();
  private List<SessionListener> all;
  private @Nullable String ending;
  private boolean canSend = true;
  private @Nullable String written;

  /** Those of a session; without one there must be none. */
  Listeners(@Nullable Session of, List<SessionListener> all) {
    this.of = of;
    this.all = all;
  }

  void add(SessionListener listener) {
    List<SessionListener> more = new ArrayList<>(all);
    more.add(listener);
    all = List.copyOf(more);
  }

  boolean areNone() {
    return all.isEmpty();
  }

  /** Calls all. */
  void tell(BiConsumer<SessionListener, Session> event) {
    for (SessionListener listener : all) {
      event.accept(listener, session());
    }
  }

  /** Calls all at the end of a flush, in which they must not change what was written. */
  void tellWritten(String name, BiConsumer<SessionListener, Session> event) {
    written = name;
    try {
      tell(event);
    } finally {
      written = null;
    }
  }

  /** Whether anybody hears what happens to the row of an object. */
  boolean isMapperHeard(EntityState state) {
    return state.mapper().isHeard() || !all.isEmpty();
  }

  /** Whether anybody hears what happens to the row of one of these. */
  boolean isMapperHeard(Collection<EntityState> states) {
    for (EntityState state : states) {
      if (isMapperHeard(state)) {
        return true;
      }
    }
    return false;
  }

  /** Calls the listeners of an object's model, then all others. */
  void tell(MapperEvent event, EntityState state) {
    written = event.isBefore() ? null : event.name();
    try {
      Mappers.tell(event, state, session());
      for (SessionListener listener : all) {
        listener.mapperEvent(session(), event, state.entity());
      }
    } finally {
      written = null;
    }
  }

  /** Refuses changes of objects whose rows were written, which nobody would write. */
  void requireMayChange() {
    if (written != null) {
      throw new SessionStateException(ErrorCode.OBJECT_WAS_WRITTEN, written);
    }
  }

  /** Calls all about an object. */
  void tell(EntityState state, Event event) {
    Entity entity = all.isEmpty() ? null : state.get();
    if (entity != null) {
      all.forEach(listener -> event.tell(listener, session(), entity));
    }
  }

  /**
   * Calls all about the end of a transaction, which they must not end.
   *
   * @param name of the event, for errors
   * @param sending whether there is a transaction to send something in
   */
  void tell(String name, boolean sending, BiConsumer<SessionListener, Session> event) {
    if (all.isEmpty()) {
      return;
    }
    ending = name;
    canSend = sending;
    try {
      tell(event);
    } finally {
      ending = null;
      canSend = true;
    }
  }

  /** Refuses what a listener must not ask for. */
  void requireMayEnd(String wish) {
    if (ending != null) {
      throw new SessionStateException(ErrorCode.LISTENER_MAY_NOT, ending, wish);
    }
  }

  /** Refuses statements where there is no transaction. */
  void requireMaySend() {
    if (!canSend) {
      throw new SessionStateException(
          ErrorCode.LISTENER_MAY_NOT, String.valueOf(ending), "send a statement");
    }
  }

  /** Notes that an object came to another point of its life; told by {@link #tellMoves}. */
  void moved(EntityState state, ObjectState from, ObjectState to) {
    Entity entity = all.isEmpty() || from == to ? null : state.get();
    if (entity != null) {
      moves.add(new Move(entity, from, to));
    }
  }

  /** Tells of the moves since the last time, when all of them are done. */
  void tellMoves() {
    while (!moves.isEmpty()) {
      Move move = moves.remove();
      all.forEach(listener -> listener.moved(session(), move.entity, move.from, move.to));
    }
  }

  /** The filters of models that hold. */
  Filters filters() {
    return filters;
  }

  /** What rows must fulfil besides. */
  Criteria criteria(Set<String> options) {
    return new Criteria(filters, options, all.isEmpty() ? null : table -> criteria(table, options));
  }

  private List<Condition> criteria(EntityTable<?, ?> table, Set<String> options) {
    List<Condition> criteria = new ArrayList<>(0);
    for (SessionListener listener : all) {
      criteria.addAll(listener.criteria(session(), table, options));
    }
    return criteria;
  }

  /** The known objects; who is added to them was loaded. */
  KnownEntities hearing(IdentityTable table) {
    return all.isEmpty() ? table : new Heard(table);
  }

  private Session session() {
    return Objects.requireNonNull(of);
  }

  /** One event about an object. */
  interface Event {
    /** Calls the listener's method. */
    void tell(SessionListener listener, Session session, Object entity);
  }

  private record Move(Entity entity, ObjectState from, ObjectState to) {}

  private final class Heard implements KnownEntities {
    private final IdentityTable table;

    Heard(IdentityTable table) {
      this.table = table;
    }

    @Override
    public @Nullable EntityState find(long key) {
      return table.find(key);
    }

    @Override
    public @Nullable EntityState find(Object key) {
      return table.find(key);
    }

    @Override
    public void put(long key, EntityState state) {
      table.put(key, state);
      tell(state, SessionListener::loadedAsPersistent);
    }

    @Override
    public void put(Object key, EntityState state) {
      table.put(key, state);
      tell(state, SessionListener::loadedAsPersistent);
    }
  }
}
