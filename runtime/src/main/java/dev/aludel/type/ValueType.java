package dev.aludel.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
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
  private final @Nullable ValueType<?> element;

  ValueType(SqlType sqlType, Function<J, Object> toDatabase, Function<Object, J> fromDatabase) {
    this(sqlType, toDatabase, fromDatabase, false);
  }

  private ValueType(
      SqlType sqlType,
      Function<J, Object> toDatabase,
      Function<Object, J> fromDatabase,
      ValueType<?> element) {
    this.stored = false;
    this.sqlType = sqlType;
    this.toDatabase = toDatabase;
    this.fromDatabase = fromDatabase;
    this.element = element;
  }

  /** Lists of values of {@code element}, which may be null. */
  static <E> ValueType<List<E>> ofList(SqlType sqlType, ValueType<E> element) {
    return new ValueType<>(sqlType, element::allToDatabase, element::allFromDatabase, element);
  }

  /** What lies between values of {@code bound}. */
  static <T> ValueType<Range<T>> ofRange(SqlType sqlType, ValueType<T> bound) {
    return new ValueType<>(
        sqlType,
        range -> RangeText.write(range, bound),
        text -> RangeText.read(text.toString(), bound),
        bound);
  }

  ValueType(
      SqlType sqlType,
      Function<J, Object> toDatabase,
      Function<Object, J> fromDatabase,
      boolean stored) {
    this.stored = stored;
    this.element = null;
    this.sqlType = sqlType;
    this.toDatabase = toDatabase;
    this.fromDatabase = fromDatabase;
  }

  /** The type of the column. */
  public SqlType sqlType() {
    return sqlType;
  }

  /** How the elements of a list travel, or the bounds of a range. */
  public ValueType<?> element() {
    return Objects.requireNonNull(element, "Only lists and ranges have elements.");
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
