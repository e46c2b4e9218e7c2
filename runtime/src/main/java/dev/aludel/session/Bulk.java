package dev.aludel.session;

import dev.aludel.dialect.Rendered;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.NoResultException;
import dev.aludel.error.QueryException;
import dev.aludel.error.SessionStateException;
import dev.aludel.loading.EntityLoader;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.ObjectState;
import dev.aludel.query.EntityTable;
import dev.aludel.query.InsertStatement;
import dev.aludel.schema.Column;
import dev.aludel.sql.Insert;
import dev.aludel.sql.InsertRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes lists of objects without keeping track of them: as many rows by one statement as the
 * database takes. What the session has to write is flushed before. Nothing cascades; a foreign key
 * is that of the related object, which must have its row. Made by {@link Session#bulk}.
 *
 * <p>As in a flush, defaults and what changes with every update are applied, and an error rolls the
 * transaction back.
 */
public final class Bulk {
  private final Session session;

  Bulk(Session session) {
    this.session = session;
  }

  /**
   * Inserts new objects, model by model. Keys that the database gives are not read back: objects
   * without a key of their own stay transient, the others are detached.
   */
  public void insert(Iterable<?> entities) {
    session.bulk(time -> insert(entities, time, false));
  }

  /** The same, and reads keys back: all objects are detached, and can be related to. */
  public void insertWithKeys(Iterable<?> entities) {
    session.bulk(time -> insert(entities, time, true));
  }

  /**
   * Updates the rows of detached objects with what was changed of them, and of new objects that
   * have a key with what was set of them. The session's own objects of these rows load again when
   * they are read. A version that an object has is checked, and goes on, as in a flush.
   *
   * @throws dev.aludel.error.StaleRowException if one has no row, or one of another version
   */
  public void update(Iterable<?> entities) {
    session.bulk(time -> update(entities, time));
  }

  /**
   * Inserts a row, with the model's defaults for what the statement does not set, and answers its
   * object: persistent, with all columns read back. Where the statement updates the row that is in
   * its way ({@link InsertStatement#onConflict}), that row also gets what changes with every
   * update, and the object is the one that the session has of it, if any, with the row's new
   * values.
   *
   * <p>After a rollback an object of a statement that may update is persistent and loads again when
   * it is read, which fails if its row is gone: nobody knows whether it was there before.
   *
   * @throws dev.aludel.error.NoResultException if {@code doNothing()} inserted no row
   */
  public <E> E insert(EntityTable<E, ?> table, InsertStatement statement) {
    return insertOrNone(table, statement)
        .orElseThrow(() -> new NoResultException(ErrorCode.UPSERT_CHANGED_NOTHING, table));
  }

  /** The same; empty if {@code doNothing()} inserted no row. */
  @SuppressWarnings("unchecked") // The table's mapper makes the table's objects.
  public <E> Optional<E> insertOrNone(EntityTable<E, ?> table, InsertStatement statement) {
    return (Optional<E>) insert(table.aludelMapper(), statement);
  }

  private Optional<Object> insert(EntityMapper<?> mapper, InsertStatement statement) {
    List<Object> made = new ArrayList<>(1);
    session.bulk(
        time -> {
          Insert insert = BulkChange.ofAll(row(statement), mapper, time);
          Rendered rendered = session.texts().render(insert);
          EntityLoader loader = session.loads().loader(mapper, session.refreshing()::forget);
          made.addAll(session.connection().query(rendered.text(), rendered.binds(), loader));
          made.forEach(object -> inserted(Mappers.state(object), insert));
        });
    return made.stream().findFirst();
  }

  private static Insert row(InsertStatement statement) {
    if (statement.tree() instanceof Insert insert
        && insert.source() instanceof InsertRows rows
        && rows.rows().size() == 1) {
      return insert;
    }
    throw new QueryException(ErrorCode.BULK_INSERT_TAKES_ONE_ROW, statement);
  }

  private void inserted(EntityState state, Insert insert) {
    if (insert.updates()) {
      session.objects().upserted(state);
    } else {
      session.objects().inserted(List.of(state), generated(state.mapper(), insert));
    }
  }

  /** What the database gave: all that the statement did not set. */
  private static ColumnSet generated(EntityMapper<?> mapper, Insert insert) {
    List<Column> columns = mapper.table().columns();
    return ColumnSet.of(
        IntStream.range(0, columns.size())
            .filter(i -> !insert.columns().contains(columns.get(i).identifier()))
            .toArray());
  }

  private void insert(Iterable<?> entities, FlushTime time, boolean keys) {
    Versions versions = new Versions(time);
    Map<EntityMapper<?>, List<EntityState>> rows = new LinkedHashMap<>();
    for (Object entity : entities) {
      EntityState state = taken(entity, "insert", ObjectState.TRANSIENT);
      Mappers.applyDefaults(state.mapper(), entity, time);
      versions.begin(state);
      ForeignKeys.copy(state);
      WorkCollector.requireValues(state);
      rows.computeIfAbsent(state.mapper(), mapper -> new ArrayList<>()).add(state);
    }
    rows.forEach((mapper, states) -> insert(mapper, states, keys));
    rows.values().forEach(states -> states.forEach(Bulk::detach));
  }

  private void insert(EntityMapper<?> mapper, List<EntityState> rows, boolean keys) {
    session.objects().identities().of(mapper);
    for (FlushStep step : InsertShapes.steps(mapper, rows, Map.of())) {
      FlushStep.Insert all = (FlushStep.Insert) step;
      FlushStep.Insert sent =
          keys ? all : new FlushStep.Insert(mapper, all.columns(), ColumnSet.NONE, all.rows());
      new InsertExecution(session.connection(), session.texts(), sent).execute();
    }
  }

  private static void detach(EntityState state) {
    if (state.hasKey()) {
      IdentityMap.setKey(state);
      Completion.complete(state);
      state.become(ObjectState.DETACHED, null);
    }
  }

  private void update(Iterable<?> entities, FlushTime time) {
    Map<Shape, List<EntityState>> shapes = new LinkedHashMap<>();
    for (Object entity : entities) {
      EntityState state = updatable(entity);
      ForeignKeys.copy(state);
      ColumnSet key = ColumnSet.of(state.keyColumns());
      boolean isNew = state.lifecycle() == ObjectState.TRANSIENT;
      if (!changed(state, isNew).without(isNew ? key : ColumnSet.NONE).isEmpty()) {
        Mappers.applyOnUpdate(state.mapper(), entity, time);
        ColumnSet columns = changed(state, isNew).without(isNew ? key : ColumnSet.NONE);
        Shape shape = shape(state, columns);
        shapes.computeIfAbsent(shape, any -> new ArrayList<>()).add(state);
      }
    }
    List<FlushStep> steps = new ArrayList<>();
    shapes.forEach((s, rows) -> steps.add(new FlushStep.Update(s.mapper, s.columns, rows)));
    FlushExecutor executor =
        new FlushExecutor(session.connection(), session.texts(), session.objects(), time);
    executor.execute(new FlushPlan(steps));
    shapes.values().forEach(rows -> rows.forEach(this::updated));
    executor.complete();
  }

  /** A known version is checked, and followed by the next one, as in a flush. */
  private static Shape shape(EntityState state, ColumnSet columns) {
    EntityMapper<?> mapper = state.mapper();
    boolean versioned = mapper.version() >= 0 && state.isSet(mapper.version());
    return new Shape(mapper, versioned ? Versions.with(mapper, columns) : columns, versioned);
  }

  private static ColumnSet changed(EntityState state, boolean isNew) {
    return isNew ? ColumnSet.set(state) : ColumnSet.changed(state);
  }

  private static EntityState updatable(Object entity) {
    EntityState state = taken(entity, "update", ObjectState.DETACHED);
    if (state.lifecycle() == ObjectState.TRANSIENT) {
      IdentityMap.setKey(state);
    }
    return state;
  }

  private void updated(EntityState state) {
    EntityState known = session.objects().identities().find(state.mapper(), state.rowKey());
    Completion.complete(state);
    if (known != null) {
      known.expire();
    }
  }

  private static EntityState taken(Object entity, String what, ObjectState wanted) {
    EntityState state = ObjectStates.of(Objects.requireNonNull(entity));
    boolean withKey = wanted == ObjectState.DETACHED && state.lifecycle() == ObjectState.TRANSIENT;
    if (state.lifecycle() != wanted && !(withKey && state.hasKey())) {
      throw new SessionStateException(
          ErrorCode.BULK_CANNOT_TAKE, state.describe(), state.lifecycle(), what);
    }
    return state;
  }

  /** Rows that one statement can update. */
  private record Shape(EntityMapper<?> mapper, ColumnSet columns, boolean versioned) {}
}
