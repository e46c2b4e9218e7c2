package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.StaleRowException;
import dev.aludel.jdbc.Row;
import dev.aludel.loading.EntityLoader;
import dev.aludel.loading.LoadPort;
import dev.aludel.loading.RelationLoader;
import dev.aludel.mapping.Cascade;
import dev.aludel.mapping.Changes;
import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.ObjectState;
import dev.aludel.mapping.Siblings;
import dev.aludel.query.Attribute;
import dev.aludel.query.Criteria;
import dev.aludel.query.EntityTable;
import dev.aludel.query.ExecutionOptions;
import dev.aludel.query.Fetch;
import dev.aludel.query.LoadPlan;
import dev.aludel.sql.Lock;
import dev.aludel.sql.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes objects load again: when they are read, or now, and with a lock on their row. */
final class Refreshing {
  private final Session session;

  Refreshing(Session session) {
    this.session = session;
  }

  /**
   * Forgets the values of an object, and of what it reaches by refresh-expire. A new object that is
   * reached leaves the session.
   */
  void expire(EntityState root) {
    for (Entity reached : Reach.of(root, Cascade.REFRESH_EXPIRE)) {
      EntityState state = reached.aludelState();
      if (state.attachment() != session.objects().attachment()) {
        continue;
      }
      if (state.lifecycle() == ObjectState.PENDING) {
        session.objects().expunge(state);
      } else {
        forget(state);
      }
    }
  }

  /** Forgets some attributes of an object; what was changed of the others stays. */
  void expire(EntityState state, Attribute... attributes) {
    int[] numbers = new int[attributes.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = attributes[i].indexIn(state.mapper());
    }
    for (int attribute : numbers) {
      state.expire(attribute);
    }
  }

  /** Forgets all objects. */
  void expireAll() {
    List<EntityState> all = session.objects().identities().all();
    all.forEach(session.objects().work()::forget);
    IdentityMap.expire(all);
  }

  /** Forgets an object, then reads its row. */
  void refresh(EntityState state, @Nullable Lock lock) {
    expire(state);
    session.autoflush(state.entity());
    readRow(state, lock);
  }

  /**
   * Forgets some attributes, then reads them: columns from the row, each relationship by itself.
   */
  void refresh(EntityState state, @Nullable Lock lock, Attribute... attributes) {
    expire(state, attributes);
    session.autoflush(state.entity());
    if (lock != null || state.isPartial()) {
      readRow(state, lock);
    }
    for (Attribute attribute : attributes) {
      int number = attribute.indexIn(state.mapper());
      if (number >= state.mapper().valueCount()) {
        load(state, number);
      } else if (!state.isSet(number)) {
        session.loads().refill(state, number);
      }
    }
  }

  /** The object with a key as the model says it; null without a row. */
  @SuppressWarnings("unchecked") // The table's mapper makes the table's objects.
  <E> @Nullable E get(EntityTable<E, ?> table, Object key, ExecutionOptions options) {
    EntityMapper<?> mapper = table.aludelMapper();
    Object identity = KeyForm.identity(mapper, key);
    if (identity == null) {
      return null;
    }
    LoadPlan plan = options.plan(table);
    boolean isPlain = plan.isPlain() && options.named().isEmpty();
    if (!isPlain && options.rowLock() == null) {
      return (E) session.loads().get(plan, identity, options);
    }
    return (E)
        (options.equals(ExecutionOptions.NONE)
            ? session.loads().get(mapper, identity)
            : get(mapper, identity, options));
  }

  private @Nullable Object get(EntityMapper<?> mapper, Object key, ExecutionOptions options) {
    boolean mustRead = options.isPopulatingExisting() || options.rowLock() != null;
    EntityState known = session.objects().identities().find(mapper, key);
    if (!mustRead && known != null && !isExpired(known)) {
      return known.get();
    }
    if (options.isAutoflushing()) {
      session.autoflush(mapper);
    }
    Criteria criteria = known == null ? session.listeners().criteria(options.named()) : null;
    Select select = Fetch.rowByKey(mapper, Mappers.identityValues(key), criteria);
    return load(mapper, select.withLock(options.rowLock()), mustRead ? renewal(options) : null);
  }

  /** What a query does with an object that the session has already. */
  EntityLoader loader(EntityMapper<?> mapper, ExecutionOptions options) {
    boolean mustRenew = options.isPopulatingExisting() || options.rowLock() != null;
    return session.loads().resultLoader(mapper, mustRenew ? renewal(options) : null);
  }

  /** What loads the objects of a query, and what comes with them. */
  LoadPort port(LoadPlan plan, ExecutionOptions options) {
    boolean isLocking = options.rowLock() != null;
    if (!options.isPopulatingExisting() && !isLocking && options.named().isEmpty()) {
      return session.loads();
    }
    QueryLoads loads = new QueryLoads(session.loads(), options.named());
    if (options.isPopulatingExisting()) {
      return loads.renewing(null, this::forget);
    }
    return isLocking ? loads.renewing(plan, renewal(options)) : loads;
  }

  /** A lock asks for what the row is now: only what is not flushed yet stays. */
  private Consumer<EntityState> renewal(ExecutionOptions options) {
    return options.isPopulatingExisting() ? this::forget : Changes::expireOthers;
  }

  /** Forgets the values of an object, and what was changed of it. */
  void forget(EntityState state) {
    session.objects().work().forget(state);
    state.expire();
  }

  /** Whether nothing but the key is loaded, as far as there is more. */
  static boolean isExpired(EntityState state) {
    int loaded = 0;
    for (int column = 0; column < state.mapper().columnCount(); column++) {
      loaded += state.isSet(column) && !state.isChanged(column) ? 1 : 0;
    }
    return loaded <= state.keyColumns().length && state.isPartial();
  }

  /**
   * Reads the row of an expired object of which a column is wanted, and with the same statement
   * those of objects that came with it and are expired too. SQLAlchemy sends one for each.
   *
   * @param column the wanted one; negative for all
   * @throws StaleRowException if its row is gone; those of the others may be
   */
  void reread(EntityState state, int column, boolean isAlone) {
    List<Entity> expired = isAlone ? List.of(state.entity()) : expired(state);
    if (expired.size() < 2 && (column < 0 || !state.mapper().isDeferred(column))) {
      session.loads().refill(state);
      return;
    }
    session.guard().enter();
    try {
      readRows(expired, rows(state, column));
      if (isExpired(state)) {
        throw new StaleRowException(ErrorCode.ROW_IS_STALE, state.describe());
      }
    } finally {
      session.guard().exit();
    }
  }

  /** An expired object, and some that came with it; here they are held until they are read. */
  private static List<Entity> expired(EntityState state) {
    Siblings siblings = state.siblings();
    if (siblings == null || !isExpired(state) || state.mapper().isUnion()) {
      return List.of();
    }
    List<Entity> expired = new ArrayList<>(List.of(state.entity()));
    siblings.forEach(
        sibling -> {
          Entity entity = sibling.get();
          if (entity != null
              && expired.size() < RelationLoader.CHUNK
              && sibling != state
              && sibling.mapper() == state.mapper()
              && sibling.attachment() == state.attachment()
              && sibling.lifecycle() == ObjectState.PERSISTENT
              && isExpired(sibling)) {
            expired.add(entity);
          }
        });
    return expired;
  }

  /** Whether a column is one that is read again with the row of an expired object. */
  static boolean isReadAgain(EntityState state, int column) {
    return !state.mapper().isDeferred(column)
        || (isExpired(state) && rows(state, column).reads(column));
  }

  /** What rows are to have: the columns that the query chose, if the wanted one is among them. */
  private static LoadPlan rows(EntityState state, int column) {
    EntityMapper<?> mapper = state.mapper();
    Siblings siblings = state.siblings();
    LoadPlan plan = siblings == null ? null : (LoadPlan) siblings.plan();
    if (plan != null && plan.given() == null && !mapper.isUnion() && mapper.isA(plan.mapper())) {
      LoadPlan chosen = plan.columnsOf(mapper);
      if (chosen.reads(column)) {
        return chosen;
      }
    }
    return LoadPlan.nothing(mapper);
  }

  private void readRows(List<Entity> expired, LoadPlan plan) {
    List<Object> keys = expired.stream().map(each -> each.aludelState().rowKey()).toList();
    SessionLoads loads = session.loads();
    EntityLoader.Rows rows =
        new EntityLoader.Rows(null, plan.columns(), null, plan.isInline(), null);
    loads.query(
        Fetch.byKeys(plan, keys, loads.hasQuickAnyOf()).select(),
        loads.loader(plan.mapper(), null, rows));
    for (Entity each : expired) {
      if (!isExpired(each.aludelState())) {
        session.listeners().tell(each.aludelState(), SessionListener::refreshed);
      }
    }
  }

  /** The object of the only row, if there is one. */
  static Optional<Object> only(EntityLoader loader, Row row) {
    return row.next() ? Optional.of(loader.load(row, 1)) : Optional.empty();
  }

  private void readRow(EntityState state, @Nullable Lock lock) {
    if (lock == null) {
      session.loads().refill(state);
    } else if (load(state.mapper(), row(state).withLock(lock), null) == null) {
      throw new StaleRowException(ErrorCode.ROW_IS_STALE, state.describe());
    } else {
      session.listeners().tell(state, SessionListener::refreshed);
    }
  }

  private static void load(EntityState state, int relationship) {
    if (state.mapper().edge(relationship).isList()) {
      Mappers.list(state.mapper(), state.entity(), relationship).load();
    } else {
      state.fetch(relationship);
    }
  }

  private static Select row(EntityState state) {
    return Fetch.rowByKey(state.mapper(), Mappers.identityValues(state.rowKey()), null);
  }

  private @Nullable Object load(
      EntityMapper<?> mapper, Select select, @Nullable Consumer<EntityState> renewal) {
    EntityLoader loader = session.loads().loader(mapper, renewal);
    return session.loads().query(select, row -> only(loader, row)).orElse(null);
  }
}
