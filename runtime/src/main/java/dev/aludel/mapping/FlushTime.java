package dev.aludel.mapping;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The time of a flush: one for all its rows, in UTC, whole microseconds. And what its session says
 * of itself.
 *
 * @param instant the time, floored to the microsecond
 * @param values what the session says
 */
public record FlushTime(Instant instant, Values values) {

  /** Values that a session says of itself. */
  @FunctionalInterface
  public interface Values {
    /** The value of a name and type; null if it is not said. */
    @Nullable Object find(String name, Class<?> type);
  }

  /** Floors to the microsecond, which is what databases keep. */
  public FlushTime {
    instant = instant.truncatedTo(ChronoUnit.MICROS);
  }

  /** A time without a session. */
  public FlushTime(Instant instant) {
    this(instant, (name, type) -> null);
  }

  /**
   * For generated code: what the session says of itself.
   *
   * @throws SessionStateException if it does not
   */
  public <T> T session(String name, Class<T> type) {
    Object value = values.find(name, type);
    if (value == null) {
      throw new SessionStateException(ErrorCode.SESSION_VALUE_IS_MISSING, name);
    }
    return type.cast(value);
  }

  /** The time and date in UTC. */
  public LocalDateTime localDateTime() {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /** The date in UTC. */
  public LocalDate localDate() {
    return localDateTime().toLocalDate();
  }

  /** The time of day in UTC. */
  public LocalTime localTime() {
    return localDateTime().toLocalTime();
  }

  /** The instant, with the offset of UTC. */
  public OffsetDateTime offsetDateTime() {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
