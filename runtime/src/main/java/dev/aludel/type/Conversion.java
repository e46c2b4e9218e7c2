package dev.aludel.type;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Converts any value to the Java type that a kind of column takes. Nothing is lost silently: a
 * number that does not fit throws, times without a zone are UTC.
 */
final class Conversion {
  /** Of a UUID. */
  private static final int HEX_DIGITS = 32;

  private Conversion() {}

  /** {@code value} as a database value for columns of {@code type}. */
  static Object to(SqlType type, Object value) {
    return switch (type.kind()) {
      case SMALLINT -> (short) within(value, Short.MIN_VALUE, Short.MAX_VALUE);
      case INTEGER -> (int) within(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case BIGINT -> within(value, Long.MIN_VALUE, Long.MAX_VALUE);
      case REAL -> number(value).floatValue();
      case DOUBLE -> number(value).doubleValue();
      case NUMERIC -> decimal(value);
      case CHAR, VARCHAR, TEXT -> text(value, type.length());
      case JSON, ENUM -> value.toString();
      case TIMESTAMP -> localDateTime(value);
      case TIMESTAMP_WITH_TIME_ZONE -> instant(value);
      case UUID -> uuid(value);
      case BOOLEAN -> as(Boolean.class, value);
      case DATE -> as(LocalDate.class, value);
      case TIME -> as(LocalTime.class, value);
      case BINARY -> as(byte[].class, value);
      case ARRAY -> elements(type.element(), as(List.class, value));
    };
  }

  /** A UUID in a column without room for its hyphens is written without them. */
  private static String text(Object value, int length) {
    String text = value.toString();
    return value instanceof UUID && length == HEX_DIGITS ? text.replace("-", "") : text;
  }

  private static List<@Nullable Object> elements(SqlType type, List<?> values) {
    List<@Nullable Object> elements = new ArrayList<>(values.size());
    for (Object value : values) {
      elements.add(value == null ? null : to(type, value));
    }
    return Collections.unmodifiableList(elements);
  }

  /** {@code value} as a whole number between two bounds. */
  static long within(Object value, long least, long most) {
    long number =
        value instanceof Long || value instanceof Integer || value instanceof Short
            ? ((Number) value).longValue()
            : whole(decimal(value), value);
    if (number < least || number > most) {
      throw notConvertible(value, "a whole number from " + least + " to " + most);
    }
    return number;
  }

  static BigDecimal decimal(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal;
    }
    if (value instanceof BigInteger integer) {
      return new BigDecimal(integer);
    }
    Number number = number(value);
    return number instanceof Double || number instanceof Float
        ? new BigDecimal(number.toString())
        : BigDecimal.valueOf(number.longValue());
  }

  static Number number(Object value) {
    return as(Number.class, value);
  }

  static Instant instant(Object value) {
    if (value instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    return value instanceof LocalDateTime time
        ? time.toInstant(ZoneOffset.UTC)
        : as(Instant.class, value);
  }

  static LocalDateTime localDateTime(Object value) {
    return value instanceof LocalDateTime time
        ? time
        : LocalDateTime.ofInstant(instant(value), ZoneOffset.UTC);
  }

  static UUID uuid(Object value) {
    if (!(value instanceof String text)) {
      return as(UUID.class, value);
    }
    String digits = text.replace("-", "").strip();
    try {
      return new UUID(half(digits, 0), half(digits, HEX_DIGITS / 2));
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw notConvertible(value, "UUID");
    }
  }

  private static long half(String digits, int from) {
    return Long.parseUnsignedLong(digits, from, from + HEX_DIGITS / 2, 16);
  }

  static <T> T as(Class<T> type, Object value) {
    if (!type.isInstance(value)) {
      throw notConvertible(value, type.getSimpleName());
    }
    return type.cast(value);
  }

  private static long whole(BigDecimal decimal, Object value) {
    try {
      return decimal.longValueExact();
    } catch (ArithmeticException e) {
      throw notConvertible(value, "a whole number of 64 bits");
    }
  }

  /** The value itself is not in the message: it may be a secret. */
  private static MappingException notConvertible(Object value, String target) {
    return new MappingException(
        ErrorCode.VALUE_IS_NOT_CONVERTIBLE, value.getClass().getSimpleName(), target);
  }
}
