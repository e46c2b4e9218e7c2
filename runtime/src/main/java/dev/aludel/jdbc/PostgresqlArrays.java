package dev.aludel.jdbc;

import dev.aludel.type.SqlType;
import dev.aludel.type.Values;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Arrays as pgjdbc takes them: binary for numbers, booleans and bytes, PostgreSQL's text for the
 * rest.
 */
final class PostgresqlArrays {
  private static final DateTimeFormatter DATE =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR_OF_ERA, 4, 9, java.time.format.SignStyle.NEVER)
          .appendPattern("-MM-dd")
          .toFormatter(Locale.ROOT);
  private static final DateTimeFormatter TIMESTAMP =
      new DateTimeFormatterBuilder()
          .append(DATE)
          .appendPattern(" HH:mm:ss")
          .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
          .toFormatter(Locale.ROOT);

  /** What a column's type has and the elements of an array do not. */
  private static final Pattern SIZES = Pattern.compile(" *\\([^)]*\\)");

  private static final int LAST_OF_FOUR_DIGITS = 9999;
  private static final int NANOS_PER_MICRO = 1000;

  private PostgresqlArrays() {}

  static String typeName(SqlType type) {
    String exact = type.exactOn("postgresql");
    if (exact != null) {
      return SIZES.matcher(exact.toLowerCase(Locale.ROOT)).replaceAll("");
    }
    return switch (type.kind()) {
      case BOOLEAN -> "bool";
      case SMALLINT -> "int2";
      case INTEGER -> "int4";
      case BIGINT -> "int8";
      case REAL -> "float4";
      case DOUBLE -> "float8";
      case NUMERIC -> "numeric";
      case CHAR -> "bpchar";
      case VARCHAR -> "varchar";
      case TEXT -> "text";
      case DATE -> "date";
      case TIME -> "time";
      case TIMESTAMP -> "timestamp";
      case TIMESTAMP_WITH_TIME_ZONE -> "timestamptz";
      case UUID -> "uuid";
      case BINARY -> "bytea";
      case JSON -> "jsonb";
      case ENUM -> "text";
      // An array of arrays that are not of one length would be none: each travels as a text.
      case ARRAY -> "text";
    };
  }

  /** An array whose class pgjdbc knows. */
  static @Nullable Object[] elements(SqlType type, @Nullable Object[] values) {
    return switch (type.kind()) {
      case BOOLEAN -> copy(values, new Boolean[values.length]);
      case SMALLINT -> shorts(values);
      case INTEGER -> integers(values);
      case BIGINT -> longs(values);
      case REAL -> copy(values, new Float[values.length]);
      case DOUBLE -> copy(values, new Double[values.length]);
      case BINARY -> copy(values, new byte[values.length][]);
      default -> texts(values);
    };
  }

  private static @Nullable Object[] copy(@Nullable Object[] values, @Nullable Object[] copy) {
    System.arraycopy(values, 0, copy, 0, values.length);
    return copy;
  }

  private static @Nullable Object[] shorts(@Nullable Object[] values) {
    @Nullable Short[] copy = new Short[values.length];
    for (int i = 0; i < values.length; i++) {
      copy[i] = values[i] instanceof Number number ? number.shortValue() : null;
    }
    return copy;
  }

  private static @Nullable Object[] integers(@Nullable Object[] values) {
    @Nullable Integer[] copy = new Integer[values.length];
    for (int i = 0; i < values.length; i++) {
      copy[i] = values[i] instanceof Number number ? number.intValue() : null;
    }
    return copy;
  }

  private static @Nullable Object[] longs(@Nullable Object[] values) {
    @Nullable Long[] copy = new Long[values.length];
    for (int i = 0; i < values.length; i++) {
      copy[i] = values[i] instanceof Number number ? number.longValue() : null;
    }
    return copy;
  }

  private static @Nullable Object[] texts(@Nullable Object[] values) {
    @Nullable String[] texts = new String[values.length];
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      texts[i] = value == null ? null : text(value);
    }
    return texts;
  }

  private static String text(Object value) {
    if (value instanceof String text) {
      return text;
    } else if (value instanceof BigDecimal number) {
      return number.toPlainString();
    } else if (value instanceof LocalDate date) {
      if (isInfinity(date)) {
        return infinity(date.getYear() > 0);
      }
      return isPlain(date.getYear()) ? date.toString() : DATE.format(date) + era(date.getYear());
    } else if (value instanceof LocalDateTime time) {
      if (isInfinity(time.toLocalDate())) {
        return infinity(time.getYear() > 0);
      }
      return isPlain(time) ? time.toString() : TIMESTAMP.format(time) + era(time.getYear());
    } else if (value instanceof Instant instant) {
      if (isInfinity(Values.utc(instant))) {
        return infinity(instant.getEpochSecond() > 0);
      }
      LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
      return isPlain(time) ? time + "+00" : TIMESTAMP.format(time) + "+00" + era(time.getYear());
    }
    return value instanceof List<?> elements ? literal(elements) : value.toString();
  }

  /** An array as PostgreSQL writes it: {@code {"a","b\\"c",NULL}}. */
  static String literal(List<?> elements) {
    return elements.stream()
        .map(element -> element == null ? "NULL" : element(element))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String element(Object value) {
    if (value instanceof List<?> inner) {
      return literal(inner);
    }
    String text =
        value instanceof byte[] bytes ? "\\x" + HexFormat.of().formatHex(bytes) : text(value);
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Whether ISO 8601 is what PostgreSQL reads. */
  private static boolean isPlain(int year) {
    return year > 0 && year <= LAST_OF_FOUR_DIGITS;
  }

  private static boolean isPlain(LocalDateTime time) {
    return isPlain(time.getYear()) && time.get(ChronoField.NANO_OF_SECOND) % NANOS_PER_MICRO == 0;
  }

  private static String infinity(boolean last) {
    return last ? "infinity" : "-infinity";
  }

  /** Whether the driver sends it as infinity. */
  static boolean isInfinity(OffsetDateTime time) {
    return time.equals(OffsetDateTime.MAX) || time.equals(OffsetDateTime.MIN);
  }

  /** The same of a day, and of the times of one. */
  static boolean isInfinity(LocalDate date) {
    return date.equals(LocalDate.MAX) || date.equals(LocalDate.MIN);
  }

  private static String era(int year) {
    return year > 0 ? "" : " BC";
  }
}
