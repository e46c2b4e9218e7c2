package dev.aludel.loading;

import dev.aludel.jdbc.Row;
import dev.aludel.jdbc.RowReader;
import dev.aludel.mapping.Attachment;
import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of rows that have all columns of a model's table. A row of a known object answers
 * that object, and does not overwrite it; what is expired is filled again.
 */
public final class EntityLoader implements RowReader<List<Object>> {
  private final EntityMapper<?> mapper;
  private final KnownEntities known;
  private final Attachment session;
  private final boolean longKey;
  private final int keyColumn;
  private final @Nullable Consumer<EntityState> renewal;

  /** A loader for one model. */
  public EntityLoader(EntityMapper<?> mapper, KnownEntities known, Attachment session) {
    this(mapper, known, session, null);
  }

  /**
   * A loader that renews what the session has already.
   *
   * @param renewal called with each known object before its row fills what it lacks: it expires it
   */
  public EntityLoader(
      EntityMapper<?> mapper,
      KnownEntities known,
      Attachment session,
      @Nullable Consumer<EntityState> renewal) {
    this.renewal = renewal;
    this.mapper = mapper;
    this.known = known;
    this.session = session;
    this.longKey = mapper.hasLongKey();
    this.keyColumn = longKey ? mapper.table().primaryKey()[0] : -1;
  }

  @Override
  public List<Object> read(Row row) {
    List<Object> entities = new ArrayList<>();
    while (row.next()) {
      entities.add(load(row, 1));
    }
    return entities;
  }

  /** The object of the row at the cursor, whose columns begin at an index. */
  public Object load(Row row, int at) {
    return longKey ? loadByLong(row, at) : loadByObject(row, at);
  }

  private Object loadByLong(Row row, int at) {
    long key = Mappers.longKey(mapper, row, at);
    row.keyIs(at + keyColumn, key);
    EntityState state = known.find(key);
    Entity entity = state == null ? null : state.get();
    if (state != null && entity != null) {
      return refilled(state, entity, row, at);
    }
    // Held here until it is answered: its state holds it weakly.
    Object made = Mappers.create(mapper);
    known.put(key, filled(made, row, at));
    return made;
  }

  private Object loadByObject(Row row, int at) {
    Object key = Mappers.identity(mapper, row, at);
    EntityState state = known.find(key);
    Entity entity = state == null ? null : state.get();
    if (state != null && entity != null) {
      return refilled(state, entity, row, at);
    }
    Object made = Mappers.create(mapper);
    known.put(key, filled(made, row, at));
    return made;
  }

  private EntityState filled(Object made, Row row, int at) {
    Mappers.read(mapper, made, row, at);
    EntityState state = Mappers.state(made);
    state.loaded(session);
    return state;
  }

  private Object refilled(EntityState state, Entity entity, Row row, int at) {
    if (renewal != null) {
      renewal.accept(state);
    }
    if (state.isPartial()) {
      refill(state, entity, row, at);
    }
    return entity;
  }

  /** Reads the columns that are not set; what is set, be it changed or not, stays. */
  private void refill(EntityState state, Entity entity, Row row, int at) {
    for (int column = 0; column < mapper.columnCount(); column++) {
      if (!state.isSet(column)) {
        Mappers.readColumn(mapper, entity, column, row, at + column);
        state.markSet(column);
      }
    }
  }
}
