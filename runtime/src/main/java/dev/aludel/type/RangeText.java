package dev.aludel.type;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ranges as PostgreSQL reads and writes them: {@code ["2024-01-01 08:00:00+00",)}. */
final class RangeText {
  private static final Pattern RANGE =
      Pattern.compile("([\\[(])\"?([^,\"]*)\"?,\"?([^,\"]*)\"?([\\])])");

  /** PostgreSQL has no year 0: before the year 1 is the year 1 BC. */
  private static final DateTimeFormatter DATE = day().toFormatter(Locale.ROOT);

  private static final DateTimeFormatter TIME = time().toFormatter(Locale.ROOT);

  private static final DateTimeFormatter READ_DATE = era(day());
  private static final DateTimeFormatter READ_TIME = era(time());
  private static final DateTimeFormatter READ_INSTANT = era(time().appendOffset("+HH:mm:ss", "Z"));

  private RangeText() {}

  private static DateTimeFormatterBuilder day() {
    return new DateTimeFormatterBuilder()
        .appendValue(ChronoField.YEAR_OF_ERA, 4, 9, SignStyle.NEVER)
        .appendPattern("-MM-dd");
  }

  private static DateTimeFormatterBuilder time() {
    return day().appendPattern(" HH:mm:ss").appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true);
  }

  private static DateTimeFormatter era(DateTimeFormatterBuilder builder) {
    return builder
        .optionalStart()
        .appendLiteral(' ')
        .appendText(ChronoField.ERA, Map.of(0L, "BC"))
        .optionalEnd()
        .parseDefaulting(ChronoField.ERA, 1)
        .toFormatter(Locale.ROOT);
  }

  /** As it is, for people. */
  static String write(Range<?> range) {
    return text(range, RangeText::bound);
  }

  /**
   * As the database takes it.
   *
   * @param type how a bound travels
   */
  static <T> String write(Range<T> range, ValueType<T> type) {
    try {
      return text(range, bound -> bound(Objects.requireNonNull(type.toDatabase(bound))));
    } catch (DateTimeException e) {
      throw new MappingException(ErrorCode.RANGE_IS_MALFORMED, "A bound beyond all times");
    }
  }

  private static <T> String text(Range<T> range, Function<T, String> bound) {
    return range.isEmpty()
        ? "empty"
        : (range.isLowerIncluded() ? "[" : "(")
            + range.lower().map(bound).orElse("")
            + ","
            + range.upper().map(bound).orElse("")
            + (range.isUpperIncluded() ? "]" : ")");
  }

  private static String bound(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    } else if (value instanceof LocalDate date) {
      return DATE.format(date) + era(date.getYear());
    } else if (value instanceof LocalDateTime time) {
      return TIME.format(time) + era(time.getYear());
    } else if (value instanceof Instant instant) {
      LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
      return TIME.format(time) + "Z" + era(time.getYear());
    }
    return value.toString();
  }

  private static String era(int year) {
    return year > 0 ? "" : " BC";
  }

  /**
   * What a text of the database says.
   *
   * @param bound how a bound travels
   */
  static <T> Range<T> read(String text, ValueType<T> bound) {
    if (text.equals("empty")) {
      return Range.empty();
    }
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      throw malformed();
    }
    try {
      return Range.made(
          bound.fromDatabase(value(range.group(2), bound.sqlType())),
          bound.fromDatabase(value(range.group(3), bound.sqlType())),
          range.group(1).equals("["),
          range.group(4).equals("]"));
    } catch (DateTimeException | NumberFormatException e) {
      throw malformed();
    }
  }

  /** The text itself is not in the message: it may be a secret. */
  private static MappingException malformed() {
    return new MappingException(ErrorCode.RANGE_IS_MALFORMED, "A text of the database");
  }

  /** PostgreSQL's infinity is no bound: what is beyond all values excludes none. */
  private static @Nullable Object value(String text, SqlType bound) {
    if (text.isEmpty() || text.endsWith("infinity")) {
      return null;
    }
    return switch (bound.kind()) {
      case SMALLINT, INTEGER -> (Object) Integer.valueOf(text);
      case BIGINT -> Long.valueOf(text);
      case NUMERIC -> new BigDecimal(text);
      case DATE -> LocalDate.parse(text, READ_DATE);
      case TIMESTAMP -> LocalDateTime.parse(text, READ_TIME);
      default -> OffsetDateTime.parse(text, READ_INSTANT).toInstant();
    };
  }
}
