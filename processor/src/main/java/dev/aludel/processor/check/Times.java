package dev.aludel.processor.check;

import dev.aludel.processor.model.JavaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalInt;

/** The types of {@code java.time}, and their constants. */
final class Times {
  private Times() {}

  static boolean isTime(JavaType type) {
    return switch (type.kind()) {
      case LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, INSTANT, OFFSET_DATE_TIME -> true;
      default -> false;
    };
  }

  /**
   * Reads a constant and answers its year, if it has one.
   *
   * @throws java.time.format.DateTimeParseException if it is none
   */
  static OptionalInt yearOf(String text, JavaType.Kind kind) {
    return switch (kind) {
      case LOCAL_DATE -> OptionalInt.of(LocalDate.parse(text).getYear());
      case LOCAL_DATE_TIME -> OptionalInt.of(LocalDateTime.parse(text).getYear());
      case INSTANT -> OptionalInt.of(Instant.parse(text).atOffset(ZoneOffset.UTC).getYear());
      case OFFSET_DATE_TIME -> OptionalInt.of(OffsetDateTime.parse(text).getYear());
      default -> {
        LocalTime.parse(text);
        yield OptionalInt.empty();
      }
    };
  }

  /** How a constant of the type is written. */
  static String example(JavaType.Kind kind) {
    return switch (kind) {
      case LOCAL_DATE -> "2024-01-31";
      case LOCAL_TIME -> "12:30:00";
      case LOCAL_DATE_TIME -> "2024-01-31T12:30:00";
      case OFFSET_DATE_TIME -> "2024-01-31T12:30:00+01:00";
      default -> "2024-01-31T12:30:00Z";
    };
  }
}
