package dev.aludel.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A Java type stored in columns of an SQL type: converts values in both directions. Made by {@link
 * ValueTypes}.
 *
 * @param <J> the type in models
 */
public final class ValueType<J> {
  private final SqlType sqlType;
  private final Function<J, Object> toDatabase;
  private final Function<Object, J> fromDatabase;
  private final boolean stored;

  ValueType(SqlType sqlType, Function<J, Object> toDatabase, Function<Object, J> fromDatabase) {
    this(sqlType, toDatabase, fromDatabase, false);
  }

  ValueType(
      SqlType sqlType,
      Function<J, Object> toDatabase,
      Function<Object, J> fromDatabase,
      boolean stored) {
    this.stored = stored;
    this.sqlType = sqlType;
    this.toDatabase = toDatabase;
    this.fromDatabase = fromDatabase;
  }

  /** The type of the column. */
  public SqlType sqlType() {
    return sqlType;
  }

  /** Whether the database value is the model's as it is, so that nothing need be converted. */
  public boolean isStored() {
    return stored;
  }

  /** The database value of {@code value}, of the Java type that {@link SqlType.Kind} names. */
  public @Nullable Object toDatabase(@Nullable J value) {
    return value == null ? null : toDatabase.apply(value);
  }

  /** The model's value of {@code value}; any width is taken where numbers are meant. */
  public @Nullable J fromDatabase(@Nullable Object value) {
    return value == null ? null : fromDatabase.apply(value);
  }

  /** The database value of an array of these. */
  List<@Nullable Object> allToDatabase(List<? extends @Nullable J> values) {
    List<@Nullable Object> all = new ArrayList<>(values.size());
    for (J value : values) {
      all.add(toDatabase(value));
    }
    return Collections.unmodifiableList(all);
  }

  /** The model's values of an array's. */
  @SuppressWarnings("NullAway") // An element is as null as in the database.
  List<J> allFromDatabase(Object array) {
    List<@Nullable J> all = new ArrayList<>();
    for (Object value : Conversion.as(List.class, array)) {
      all.add(fromDatabase(value));
    }
    return Collections.unmodifiableList(all);
  }

  /** A further Java type on top of this one. */
  public <T> ValueType<T> converted(TypeConverter<T, J> converter) {
    return new ValueType<>(
        sqlType,
        value -> toDatabase.apply(converter.toDatabase(value)),
        value -> converter.fromDatabase(fromDatabase.apply(value)));
  }

  @Override
  public String toString() {
    return "ValueType[" + sqlType + "]";
  }
}
