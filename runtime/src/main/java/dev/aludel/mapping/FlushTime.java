package dev.aludel.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The time of a flush: one for all its rows, in UTC, whole microseconds.
 *
 * @param instant the time, floored to the microsecond
 */
public record FlushTime(Instant instant) {

  /** Floors to the microsecond, which is what databases keep. */
  public FlushTime {
    instant = instant.truncatedTo(ChronoUnit.MICROS);
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
