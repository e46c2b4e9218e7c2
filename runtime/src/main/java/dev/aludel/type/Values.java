package dev.aludel.type;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What generated setters do to a value before it is kept, so that an object shows what the database
 * will hold. Null stays null.
 */
public final class Values {
  private Values() {}

  /** {@code value} with exactly {@code scale} digits after the point, rounded half up. */
  public static @Nullable BigDecimal scaled(@Nullable BigDecimal value, int scale) {
    return value == null ? null : value.setScale(scale, RoundingMode.HALF_UP);
  }

  /** {@code value} without what is finer than a microsecond. */
  public static @Nullable Instant micros(@Nullable Instant value) {
    return value == null ? null : value.truncatedTo(ChronoUnit.MICROS);
  }

  /** {@code value} without what is finer than a microsecond. */
  public static @Nullable LocalDateTime micros(@Nullable LocalDateTime value) {
    return value == null ? null : value.truncatedTo(ChronoUnit.MICROS);
  }

  /** {@code value} without what is finer than a microsecond. */
  public static @Nullable LocalTime micros(@Nullable LocalTime value) {
    return value == null ? null : value.truncatedTo(ChronoUnit.MICROS);
  }

  /** {@code value} without what is finer than a microsecond; its offset is kept. */
  public static @Nullable OffsetDateTime micros(@Nullable OffsetDateTime value) {
    return value == null ? null : value.truncatedTo(ChronoUnit.MICROS);
  }

  /** {@code value} in UTC; beyond all times that have an offset it is the last or first of them. */
  public static OffsetDateTime utc(Instant value) {
    if (value.getEpochSecond() >= OffsetDateTime.MAX.toEpochSecond()) {
      return OffsetDateTime.MAX;
    }
    return value.getEpochSecond() <= OffsetDateTime.MIN.toEpochSecond()
        ? OffsetDateTime.MIN
        : value.atOffset(ZoneOffset.UTC);
  }

  /** {@code value} as a column of that type keeps it, by the rules above. */
  @SuppressWarnings("unchecked") // Each rule answers a value of the class that it was given.
  public static <T> @Nullable T fitted(@Nullable T value, SqlType type) {
    if (value instanceof BigDecimal decimal && type.precision() > 0) {
      return (T) scaled(decimal, type.scale());
    } else if (value instanceof Instant instant) {
      return (T) micros(instant);
    } else if (value instanceof LocalDateTime time) {
      return (T) micros(time);
    } else if (value instanceof LocalTime time) {
      return (T) micros(time);
    } else if (value instanceof OffsetDateTime time) {
      return (T) micros(time);
    }
    return value;
  }
}
