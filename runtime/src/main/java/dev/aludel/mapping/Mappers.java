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
    of(mapper, entity).readColumn(entity, column, row, at);
  }

  /** The database value of a column's field. */
  public static @Nullable Object value(EntityMapper<?> mapper, Object entity, int column) {
    return of(mapper, entity).value(entity, column);
  }

  /** Calls the model's listeners to what happens to an object's row. */
  public static void tell(MapperEvent event, EntityState state, TextRunner session) {
    any(state.mapper()).tell(event, state.entity(), session);
  }

  /** Copies a column's field to another object of the model; whether it is set stays. */
  public static void copy(EntityMapper<?> mapper, Object from, Object to, int column) {
    of(mapper, from).copy(from, to, column);
  }

  /** Fills what is unset and has a client-side default. */
  public static void applyDefaults(EntityMapper<?> mapper, Object entity, FlushTime time) {
    of(mapper, entity).applyDefaults(entity, time);
  }

  /** Fills what changes with every update. */
  public static void applyOnUpdate(EntityMapper<?> mapper, Object entity, FlushTime time) {
    of(mapper, entity).applyOnUpdate(entity, time);
  }

  /** The primary key of a row with one integral key column. */
  public static long longKey(EntityMapper<?> mapper, Row row, int at) {
    return mapper.longKey(row, at);
  }

  /** The primary key of an object as the model says it; null while a part is null. */
  public static @Nullable Object key(EntityMapper<?> mapper, Object entity) {
    return of(mapper, entity).key(entity);
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
      return of(mapper, entity).value(entity, columns[0]);
    }
    Object[] values = new Object[columns.length];
    for (int i = 0; i < columns.length; i++) {
      Object value = of(mapper, entity).value(entity, columns[i]);
      if (value == null) {
        return null;
      }
      values[i] = value;
    }
    return List.of(values);
  }

  /** The field of a relationship as it is. */
  public static @Nullable Object related(EntityMapper<?> mapper, Object entity, int attribute) {
    return of(mapper, entity).related(entity, number(mapper, entity, attribute));
  }

  /** Sets the field of a to-one relationship, and nothing else. */
  public static void relate(
      EntityMapper<?> mapper, Object entity, int attribute, @Nullable Object value) {
    of(mapper, entity).relate(entity, number(mapper, entity, attribute), value);
  }

  /** The same with the mapper of the object's own model, and the number that it has there. */
  public static void relateOwn(
      EntityMapper<?> mapper, Object entity, int attribute, @Nullable Object value) {
    any(mapper).relate(entity, attribute, value);
  }

  /** The list of a to-many relationship. */
  @SuppressWarnings("unchecked") // Its elements are the target's objects, whatever they are called.
  public static RelatedList<Object> list(EntityMapper<?> mapper, Object entity, int attribute) {
    return (RelatedList<Object>) of(mapper, entity).list(entity, number(mapper, entity, attribute));
  }

  /** Sets the foreign key columns of a to-one relationship. */
  public static void foreignKey(
      EntityMapper<?> mapper, Object entity, int attribute, @Nullable Object key) {
    of(mapper, entity).foreignKey(entity, number(mapper, entity, attribute), key);
  }

  /** Sets a foreign key column. */
  public static void assign(
      EntityMapper<?> mapper, Object entity, int column, @Nullable Object databaseValue) {
    of(mapper, entity).assign(entity, column, databaseValue);
  }

  /** The mapper of the object's own model, which may extend the one that is asked about. */
  private static EntityMapper<Object> of(EntityMapper<?> mapper, Object entity) {
    return any(mapper.inheritance() == null ? mapper : state(entity).mapper());
  }

  /** A relationship's number in the object's own model. */
  private static int number(EntityMapper<?> mapper, Object entity, int attribute) {
    return mapper.inheritance() == null
        ? attribute
        : attribute - mapper.valueCount() + state(entity).mapper().valueCount();
  }

  @SuppressWarnings(
      "unchecked") // A mapper is only ever given objects that it created or that carry it.
  private static EntityMapper<Object> any(EntityMapper<?> mapper) {
    return (EntityMapper<Object>) mapper;
  }
}
