package dev.aludel.dialect;

import dev.aludel.sql.Bind;
import dev.aludel.sql.Literal;
import dev.aludel.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes constants so that they are read as values of their type, whatever they contain. */
final class Literals {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

  private Literals() {}

  /** A value, or all values of an array, as a constant. */
  static String text(Bind bind, Dialect dialect) {
    if (!(bind.value() instanceof Object[] values)) {
      return text(bind.type(), bind.value(), dialect);
    }
    return Arrays.stream(values)
        .map(value -> text(bind.type(), value, dialect))
        .collect(Collectors.joining(", ", "array[", "]"));
  }

  static String text(Literal literal, Dialect dialect) {
    return text(literal.type(), literal.value(), dialect);
  }

  static String text(SqlType type, @Nullable Object value, Dialect dialect) {
    if (value == null) {
      return "null";
    }
    return switch (type.kind()) {
      case BOOLEAN, SMALLINT, INTEGER, BIGINT -> value.toString();
      case REAL, DOUBLE ->
          "cast(" + quoted(value.toString()) + " as " + dialect.typeName(type) + ")";
      case NUMERIC -> decimal((BigDecimal) value);
      case CHAR, VARCHAR, TEXT, ENUM -> quoted(value.toString());
      case DATE -> "date " + quoted(value.toString());
      case TIME -> "time " + quoted(TIME.format((LocalTime) value));
      case TIMESTAMP -> "timestamp " + quoted(TIMESTAMP.format((LocalDateTime) value));
      case TIMESTAMP_WITH_TIME_ZONE ->
          "timestamp with time zone "
              + quoted(TIMESTAMP.format(((Instant) value).atOffset(ZoneOffset.UTC)) + "+00:00");
      case UUID -> "uuid " + quoted(value.toString());
      case BINARY -> dialect.bytesLiteral(HexFormat.of().formatHex((byte[]) value));
      case JSON -> dialect.jsonLiteral(quoted(value.toString()));
      case ARRAY -> array(type, (List<?>) value, dialect);
    };
  }

  /** Cast, for without elements it has no type, and numbers are what they look like. */
  private static String array(SqlType type, List<?> values, Dialect dialect) {
    return values.stream()
        .map(value -> text(type.element(), value, dialect))
        .collect(
            Collectors.joining(", ", "cast(array[", "] as " + dialect.printedType(type) + ")"));
  }

  /** A text between quotes, with those inside doubled; a backslash has no meaning. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** With a point even where no digits follow, else it were an integer to be divided as such. */
  private static String decimal(BigDecimal value) {
    String digits = value.toPlainString();
    return digits.indexOf('.') < 0 ? digits + "." : digits;
  }
}
