package dev.aludel.loading;

import dev.aludel.jdbc.Row;
import dev.aludel.jdbc.RowReader;
import dev.aludel.mapping.Attachment;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.Siblings;
import dev.aludel.query.FetchNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
  private final @Nullable Siblings siblings;
  private final int @Nullable [] columns;
  private final int @Nullable [] given;
  private final @Nullable ModelRows models;
  private final boolean whole;
  private boolean made;
  private @Nullable EntityState last;

  /** A loader of rows that have all columns and nothing to do with each other. */
  public EntityLoader(
      EntityMapper<?> mapper,
      KnownEntities known,
      Attachment session,
      @Nullable Consumer<EntityState> renewal) {
    this(mapper, known, session, renewal, new Rows(null, null));
  }

  /**
   * What rows of one result are.
   *
   * @param siblings takes their objects in, null if they have nothing to be loaded later
   * @param columns the columns that rows have, in table order with the key; null for all
   * @param given the properties whose values are the query's, of known objects too; null for none
   * @param inline whether behind them is what objects of models below have besides
   * @param named what rows of a hierarchy say instead, by the names that SQL text has for it; null
   *     if that follows from the rest
   */
  @SuppressWarnings("ArrayRecordComponent") // Not compared, and not changed.
  public record Rows(
      @Nullable Siblings siblings,
      int @Nullable [] columns,
      int @Nullable [] given,
      boolean inline,
      @Nullable List<String> named) {
    /** Without properties of a query's own, and columns of models below. */
    public Rows(@Nullable Siblings siblings, int @Nullable [] columns) {
      this(siblings, columns, null, false, null);
    }
  }

  /**
   * A loader.
   *
   * @param renewal called with each known object before its row fills what it lacks: it expires it;
   *     null if known objects stay as they are
   */
  public EntityLoader(
      EntityMapper<?> mapper,
      KnownEntities known,
      Attachment session,
      @Nullable Consumer<EntityState> renewal,
      Rows rows) {
    this.renewal = renewal;
    this.siblings = rows.siblings();
    this.columns = rows.columns();
    this.given = rows.given();
    this.models = mapper.inheritance() == null ? null : new ModelRows(mapper, rows);
    this.whole = rows.columns() == null && rows.named() == null;
    this.mapper = mapper;
    this.known = known;
    this.session = session;
    this.longKey = mapper.hasLongKey();
    this.keyColumn = longKey ? mapper.table().primaryKey()[0] : -1;
  }

  @Override
  public List<Object> read(Row row) {
    return read(row, new FetchNode.Room());
  }

  /** The same with as much room as the answer before needed. */
  public List<Object> read(Row row, FetchNode.Room room) {
    List<Object> entities = new ArrayList<>(expect(room));
    while (row.next()) {
      entities.add(load(row, 1));
    }
    room.was(entities.size());
    return entities;
  }

  /** Makes room for as many objects as there were the last time, and answers how many. */
  int expect(FetchNode.Room room) {
    int objects = room.objects();
    known.expect(objects);
    if (siblings != null) {
      siblings.expect(objects);
    }
    return objects;
  }

  /** The object of the row at the cursor, whose columns begin at an index. */
  public Object load(Row row, int at) {
    return longKey ? loadByLong(row, at) : loadByObject(row, at);
  }

  private Object loadByLong(Row row, int at) {
    int keyAt = whole ? at + keyColumn : keyAt(0, at);
    long key = whole ? Mappers.longKey(mapper, row, at) : row.getLong(keyAt);
    row.keyIs(keyAt, key);
    return load(row, at, key);
  }

  /** The same where the key is one integral column that was read. */
  Object load(Row row, int at, long key) {
    KnownEntities among = models == null ? known : models.among(known, row, at);
    EntityState state = among.find(key);
    Object entity = state == null ? null : state.get();
    if (state != null && entity != null) {
      return refilled(state, entity, row, at);
    }
    // Held here until it is answered: its state holds it weakly.
    Object created = Mappers.create(models == null ? mapper : models.modelOf(row, at));
    among.put(key, filled(created, row, at));
    return created;
  }

  /** The state of the last object. */
  EntityState state() {
    return Objects.requireNonNull(last);
  }

  /** Whether the last object was made of its row, so that nobody can have met it before. */
  boolean hasMade() {
    return made;
  }

  private Object loadByObject(Row row, int at) {
    Object key = whole ? Mappers.identity(mapper, row, at) : key(row, at);
    KnownEntities among = models == null ? known : models.among(known, row, at);
    EntityState state = among.find(key);
    Object entity = state == null ? null : state.get();
    if (state != null && entity != null) {
      return refilled(state, entity, row, at);
    }
    Object created = Mappers.create(models == null ? mapper : models.modelOf(row, at));
    among.put(key, filled(created, row, at));
    return created;
  }

  private EntityState filled(Object entity, Row row, int at) {
    made = true;
    EntityState state = Mappers.state(entity);
    last = state;
    if (models != null) {
      models.fill(state, row, at, session);
    } else if (columns == null) {
      Mappers.read(mapper, entity, row, at);
      state.loaded(session);
    } else {
      readSome(entity, columns, row, at);
      state.loaded(session, columns);
    }
    if (siblings != null) {
      siblings.add(state);
    }
    return state;
  }

  private Object refilled(EntityState state, Object entity, Row row, int at) {
    made = false;
    last = state;
    if (models != null) {
      models.requireModel(state);
    }
    if (renewal != null) {
      renewal.accept(state);
    }
    if (state.isPartial()) {
      refill(state, entity, row, at);
    }
    if (given != null) {
      renew(state, entity, given, row, at);
    }
    if (siblings != null) {
      siblings.add(state);
    }
    return entity;
  }

  /** Reads the columns that are not set; what is set, be it changed or not, stays. */
  private void refill(EntityState state, Object entity, Row row, int at) {
    if (models != null) {
      models.refill(state, row, at);
      return;
    }
    int count = columns == null ? mapper.valueCount() : columns.length;
    for (int i = 0; i < count; i++) {
      int column = columns == null ? i : columns[i];
      if (!state.isSet(column)) {
        Mappers.readColumn(mapper, entity, column, row, at + i);
        state.markSet(column);
      }
    }
  }

  private void renew(EntityState state, Object entity, int[] some, Row row, int at) {
    for (int property : some) {
      int index = columns == null ? property : Arrays.binarySearch(columns, property);
      int own = property - mapper.columnCount() + state.mapper().columnCount();
      Mappers.readColumn(state.mapper(), entity, own, row, at + index);
      state.markSet(own);
    }
  }

  private void readSome(Object entity, int[] some, Row row, int at) {
    for (int i = 0; i < some.length; i++) {
      Mappers.readColumn(mapper, entity, some[i], row, at + i);
    }
  }

  /** The key as identity maps keep it, of a row that lacks some columns. */
  private Object key(Row row, int at) {
    int[] key = mapper.table().primaryKey();
    Object[] values = new Object[key.length];
    for (int i = 0; i < key.length; i++) {
      values[i] =
          Objects.requireNonNull(row.get(keyAt(i, at), mapper.table().column(key[i]).type()));
    }
    return values.length == 1 ? values[0] : List.of(values);
  }

  /** Where a row has a part of the key. */
  public int keyAt(int part, int at) {
    int column = mapper.table().primaryKey()[part];
    if (models != null) {
      return at + models.at(column);
    }
    return at + (columns == null ? column : Arrays.binarySearch(columns, column));
  }
}
