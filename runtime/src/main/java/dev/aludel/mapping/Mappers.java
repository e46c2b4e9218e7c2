package dev.aludel.mapping;

import dev.aludel.jdbc.Row;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.SqlText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the session asks of mappers. Generated mappers keep these methods protected, so that a
 * user's completion list stays short.
 */
public final class Mappers {

  private Mappers() {}

  /** The state of an object of a generated class. */
  public static EntityState state(Object entity) {
    return ((Entity) entity).aludelState();
  }

  /**
   * Lets the database calculate a column of an object in the next flush. Until then the value is
   * unknown.
   */
  public static void express(EntityState state, int column, SqlExpression value) {
    state.guard();
    state.changing(column);
    state.express(column, value);
    state.touch();
  }

  /** {@code select <all columns> from <table>}. */
  public static SqlText select(EntityMapper<?> mapper) {
    return mapper.select();
  }

  /** {@code select … where <key>}. */
  public static SqlText selectByKey(EntityMapper<?> mapper) {
    return mapper.selectByKey();
  }

  /** {@code insert} with all columns, one row. */
  public static SqlText insert(EntityMapper<?> mapper) {
    return mapper.insert();
  }

  /** {@code delete … where <key>}. */
  public static SqlText deleteByKey(EntityMapper<?> mapper) {
    return mapper.deleteByKey();
  }

  /** A new object with nothing set. */
  public static Object create(EntityMapper<?> mapper) {
    return any(mapper).create();
  }

  /** Reads all columns, the first at {@code at}. */
  public static void read(EntityMapper<?> mapper, Object entity, Row row, int at) {
    any(mapper).read(entity, row, at);
  }

  /** Reads one column. */
  public static void readColumn(
      EntityMapper<?> mapper, Object entity, int column, Row row, int at) {
    any(mapper).readColumn(entity, column, row, at);
  }

  /** The database value of a column's field. */
  public static @Nullable Object value(EntityMapper<?> mapper, Object entity, int column) {
    return any(mapper).value(entity, column);
  }

  /** Calls the model's listeners to what happens to an object's row. */
  public static void tell(MapperEvent event, EntityState state, TextRunner session) {
    any(state.mapper()).tell(event, state.entity(), session);
  }

  /** Copies a column's field to another object of the model; whether it is set stays. */
  public static void copy(EntityMapper<?> mapper, Object from, Object to, int column) {
    any(mapper).copy(from, to, column);
  }

  /** Fills what is unset and has a client-side default. */
  public static void applyDefaults(EntityMapper<?> mapper, Object entity, FlushTime time) {
    any(mapper).applyDefaults(entity, time);
  }

  /** Fills what changes with every update. */
  public static void applyOnUpdate(EntityMapper<?> mapper, Object entity, FlushTime time) {
    any(mapper).applyOnUpdate(entity, time);
  }

  /** The primary key of a row with one integral key column. */
  public static long longKey(EntityMapper<?> mapper, Row row, int at) {
    return mapper.longKey(row, at);
  }

  /** The primary key of an object as the model says it; null while a part is null. */
  public static @Nullable Object key(EntityMapper<?> mapper, Object entity) {
    return any(mapper).key(entity);
  }

  /**
   * The primary key of a row as identity maps keep it: a database value, or a list of them in key
   * order.
   */
  public static Object identity(EntityMapper<?> mapper, Row row, int at) {
    return identity(mapper, mapper.key(row, at));
  }

  /** A model's key as identity maps keep it. */
  public static Object identity(EntityMapper<?> mapper, Object key) {
    Object[] values = mapper.keyValues(key);
    return values.length == 1 ? values[0] : List.of(values);
  }

  /** The database values of a key as identity maps keep it, in the order of its columns. */
  public static @Nullable Object[] identityValues(@Nullable Object identity) {
    return identity instanceof List<?> parts ? parts.toArray() : new Object[] {identity};
  }

  /** The database values of a model's key, in the order of its columns. */
  public static Object[] keyValues(EntityMapper<?> mapper, Object key) {
    return mapper.keyValues(key);
  }

  /** The values of some columns as identity maps keep a key; null if one of them is null. */
  public static @Nullable Object identity(EntityMapper<?> mapper, Object entity, int[] columns) {
    if (columns.length == 1) {
      return any(mapper).value(entity, columns[0]);
    }
    Object[] values = new Object[columns.length];
    for (int i = 0; i < columns.length; i++) {
      Object value = any(mapper).value(entity, columns[i]);
      if (value == null) {
        return null;
      }
      values[i] = value;
    }
    return List.of(values);
  }

  /** The field of a relationship as it is. */
  public static @Nullable Object related(EntityMapper<?> mapper, Object entity, int attribute) {
    return any(mapper).related(entity, attribute);
  }

  /** Sets the field of a to-one relationship, and nothing else. */
  public static void relate(
      EntityMapper<?> mapper, Object entity, int attribute, @Nullable Object value) {
    any(mapper).relate(entity, attribute, value);
  }

  /** The list of a to-many relationship. */
  @SuppressWarnings("unchecked") // Its elements are the target's objects, whatever they are called.
  public static RelatedList<Object> list(EntityMapper<?> mapper, Object entity, int attribute) {
    return (RelatedList<Object>) any(mapper).list(entity, attribute);
  }

  /** Sets the foreign key columns of a to-one relationship. */
  public static void foreignKey(
      EntityMapper<?> mapper, Object entity, int attribute, @Nullable Object key) {
    any(mapper).foreignKey(entity, attribute, key);
  }

  /** Sets a foreign key column. */
  public static void assign(
      EntityMapper<?> mapper, Object entity, int column, @Nullable Object databaseValue) {
    any(mapper).assign(entity, column, databaseValue);
  }

  @SuppressWarnings(
      "unchecked") // A mapper is only ever given objects that it created or that carry it.
  private static EntityMapper<Object> any(EntityMapper<?> mapper) {
    return (EntityMapper<Object>) mapper;
  }
}
