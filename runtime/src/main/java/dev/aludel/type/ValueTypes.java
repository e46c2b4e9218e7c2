package dev.aludel.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The Java types that columns can have, named by Java type; each takes the column's SQL type, so
 * that an {@code int} can live in a BIGINT or an {@code Instant} in a TIMESTAMP (in UTC).
 */
public final class ValueTypes {
  private ValueTypes() {}

  /** The Java type that is natural for {@code type}: the database value itself. */
  public static ValueType<?> of(SqlType type) {
    return switch (type.kind()) {
      case BOOLEAN -> bool(type);
      case SMALLINT -> shortInteger(type);
      case INTEGER -> integer(type);
      case BIGINT -> longInteger(type);
      case REAL -> floating(type);
      case DOUBLE -> doublePrecision(type);
      case NUMERIC -> decimal(type);
      case CHAR, TEXT -> string(type);
      case VARCHAR -> type.isRange() ? range(type, ValueTypes::of) : string(type);
      case DATE -> localDate(type);
      case TIME -> localTime(type);
      case TIMESTAMP -> localDateTime(type);
      case TIMESTAMP_WITH_TIME_ZONE -> instant(type);
      case UUID -> uuid(type);
      case BINARY -> bytes(type);
      case JSON -> json(type);
      case ARRAY -> list(type, ValueTypes::of);
      case ENUM -> string(type);
    };
  }

  /** {@code String}. */
  public static ValueType<String> string(SqlType type) {
    boolean text =
        switch (type.kind()) {
          case CHAR, VARCHAR, TEXT, ENUM -> true;
          default -> false;
        };
    return stored(type, text, Object::toString);
  }

  /** {@code boolean}. */
  public static ValueType<Boolean> bool(SqlType type) {
    return stored(type, SqlType.Kind.BOOLEAN, value -> Conversion.as(Boolean.class, value));
  }

  /** {@code short}. */
  public static ValueType<Short> shortInteger(SqlType type) {
    return stored(
        type,
        SqlType.Kind.SMALLINT,
        value -> (short) Conversion.within(value, Short.MIN_VALUE, Short.MAX_VALUE));
  }

  /** {@code int}. */
  public static ValueType<Integer> integer(SqlType type) {
    return stored(
        type,
        SqlType.Kind.INTEGER,
        value -> (int) Conversion.within(value, Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  /** {@code long}. */
  public static ValueType<Long> longInteger(SqlType type) {
    return stored(
        type,
        SqlType.Kind.BIGINT,
        value -> Conversion.within(value, Long.MIN_VALUE, Long.MAX_VALUE));
  }

  /** {@code float}. */
  public static ValueType<Float> floating(SqlType type) {
    return stored(type, SqlType.Kind.REAL, value -> Conversion.number(value).floatValue());
  }

  /** {@code double}. */
  public static ValueType<Double> doublePrecision(SqlType type) {
    return stored(type, SqlType.Kind.DOUBLE, value -> Conversion.number(value).doubleValue());
  }

  /** {@code BigDecimal}. */
  public static ValueType<BigDecimal> decimal(SqlType type) {
    return stored(type, SqlType.Kind.NUMERIC, Conversion::decimal);
  }

  /** {@code BigInteger}; a fraction is refused. */
  public static ValueType<BigInteger> bigInteger(SqlType type) {
    return stored(type, false, value -> Conversion.decimal(value).toBigIntegerExact());
  }

  /** {@code LocalDate}. */
  public static ValueType<LocalDate> localDate(SqlType type) {
    return stored(type, SqlType.Kind.DATE, value -> Conversion.as(LocalDate.class, value));
  }

  /** {@code LocalTime}. */
  public static ValueType<LocalTime> localTime(SqlType type) {
    return stored(type, SqlType.Kind.TIME, value -> Conversion.as(LocalTime.class, value));
  }

  /** {@code LocalDateTime}; UTC where the column has a time zone. */
  public static ValueType<LocalDateTime> localDateTime(SqlType type) {
    return stored(type, SqlType.Kind.TIMESTAMP, Conversion::localDateTime);
  }

  /** {@code Instant}; UTC where the column has no time zone. */
  public static ValueType<Instant> instant(SqlType type) {
    return stored(type, SqlType.Kind.TIMESTAMP_WITH_TIME_ZONE, Conversion::instant);
  }

  /** {@code OffsetDateTime}; the moment is kept, the offset is UTC after a round trip. */
  public static ValueType<OffsetDateTime> offsetDateTime(SqlType type) {
    return stored(type, false, value -> Values.utc(Conversion.instant(value)));
  }

  /** {@code UUID}; in columns of text with its hyphens, unless they are 32 characters long. */
  public static ValueType<UUID> uuid(SqlType type) {
    return stored(type, SqlType.Kind.UUID, Conversion::uuid);
  }

  /** {@code byte[]}, not copied. */
  public static ValueType<byte[]> bytes(SqlType type) {
    return stored(type, SqlType.Kind.BINARY, value -> Conversion.as(byte[].class, value));
  }

  /** An enum by the name of its constant; {@code valueOf} is the enum's own. */
  public static <E extends Enum<E>> ValueType<E> enumeration(
      SqlType type, Function<String, E> valueOf) {
    return new ValueType<>(type, Enum::name, value -> valueOf.apply(value.toString()));
  }

  /**
   * An enum by a value that each constant has: {@code enumeration(integer(SqlType.INTEGER),
   * Grade.values(), Grade::points)}. SQLAlchemy's {@code values_callable}.
   *
   * @param type how the values travel
   * @throws dev.aludel.error.MappingException if a constant has no value, or that of another; when
   *     a row is read, if no constant has its value
   */
  public static <E extends Enum<E>, V> ValueType<E> enumeration(
      ValueType<V> type, E[] constants, Function<E, @Nullable V> value) {
    return type.converted(EnumValues.of(constants, value));
  }

  /** {@code Json}, in columns of JSON or of text. SQL's NULL is null; JSON's is not. */
  public static ValueType<Json> json(SqlType type) {
    return new ValueType<>(type, Json::toString, value -> Json.parse(value.toString()));
  }

  /** A JSON object as a map of plain Java values: those of {@link Json#toJava}. */
  public static ValueType<Map<String, @Nullable Object>> jsonMap(SqlType type) {
    return new ValueType<>(
        type,
        value -> Json.of(value).toString(),
        value -> Json.parse(value.toString()).toJavaMap());
  }

  /**
   * {@code List} in an array; its elements can be null.
   *
   * @param element how an element travels: {@code ValueTypes::string}
   */
  public static <E> ValueType<List<E>> list(
      SqlType type, Function<SqlType, ? extends ValueType<E>> element) {
    return ValueType.ofList(type, element.apply(type.element()));
  }

  /**
   * {@code Range}, in a column of {@link SqlType#range}.
   *
   * @param bound how a bound travels: {@code ValueTypes::localDate}
   */
  public static <T> ValueType<Range<T>> range(
      SqlType type, Function<SqlType, ? extends ValueType<T>> bound) {
    return ValueType.ofRange(type, bound.apply(type.element()));
  }

  private static <J> ValueType<J> stored(
      SqlType type, SqlType.Kind natural, Function<Object, J> fromDatabase) {
    return stored(type, type.kind() == natural, fromDatabase);
  }

  private static <J> ValueType<J> stored(
      SqlType type, boolean natural, Function<Object, J> fromDatabase) {
    return new ValueType<>(type, value -> Conversion.to(type, value), fromDatabase, natural);
  }
}
