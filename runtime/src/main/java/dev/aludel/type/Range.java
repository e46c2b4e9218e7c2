package dev.aludel.type;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What lies between two bounds: whole numbers, decimals, dates or times. Immutable. SQLAlchemy's
 * {@code Range}, PostgreSQL's {@code daterange} and its kin.
 *
 * <p>Equal ranges have the same values in them, as in the database: days and whole numbers are kept
 * with the first bound in it and the second not, decimals without zeros at the end, times to the
 * microsecond. A range without values is {@link #empty}, whatever bounds it was made of. Where a
 * bound is missing there is no end.
 *
 * <p>The methods mean what those of {@code RangeExpression} do in queries.
 *
 * @param <T> {@code Integer}, {@code Long}, {@code BigDecimal}, {@code LocalDate}, {@code
 *     LocalDateTime} or {@code Instant}, if a column is to hold it
 */
public final class Range<T> {
  private static final Range<?> EMPTY = new Range<>(null, null, false, false, true);

  private final @Nullable T lower;
  private final @Nullable T upper;
  private final boolean lowerIncluded;
  private final boolean upperIncluded;
  private final boolean empty;

  private Range(
      @Nullable T lower,
      @Nullable T upper,
      boolean lowerIncluded,
      boolean upperIncluded,
      boolean empty) {
    this.lower = lower;
    this.upper = upper;
    this.lowerIncluded = lowerIncluded;
    this.upperIncluded = upperIncluded;
    this.empty = empty;
  }

  /**
   * From one value to another, the second not included; null is no bound.
   *
   * @throws MappingException if the second is less than the first
   */
  public static <T extends Comparable<? super T>> Range<T> of(
      @Nullable T lower, @Nullable T upper) {
    return made(lower, upper, true, false);
  }

  /**
   * From one value to another, both included; null is no bound.
   *
   * @throws MappingException if the second is less than the first
   */
  public static <T extends Comparable<? super T>> Range<T> closed(
      @Nullable T lower, @Nullable T upper) {
    return made(lower, upper, true, true);
  }

  /**
   * With bounds as PostgreSQL and SQLAlchemy write them: {@code "[)"}, {@code "[]"}, {@code "(]"},
   * {@code "()"}; null is no bound.
   *
   * @throws MappingException if the bounds are written otherwise, or the second is less than the
   *     first
   */
  public static <T extends Comparable<? super T>> Range<T> of(
      @Nullable T lower, @Nullable T upper, String bounds) {
    if (!bounds.matches("[\\[(][\\])]")) {
      throw new MappingException(ErrorCode.RANGE_IS_MALFORMED, "'" + bounds + "'");
    }
    return made(lower, upper, bounds.charAt(0) == '[', bounds.charAt(1) == ']');
  }

  /** Has no value in it. */
  @SuppressWarnings("unchecked") // It has no values of any type.
  public static <T> Range<T> empty() {
    return (Range<T>) EMPTY;
  }

  /** Has all values in it. */
  public static <T> Range<T> all() {
    return new Range<>(null, null, false, false, false);
  }

  static <T> Range<T> made(
      @Nullable T lower, @Nullable T upper, boolean lowerIncluded, boolean upperIncluded) {
    T from = lower == null ? null : fitted(lower);
    T to = upper == null ? null : fitted(upper);
    boolean fromIncluded = lowerIncluded && from != null;
    boolean toIncluded = upperIncluded && to != null;
    if (from != null && to != null && compare(from, to) > 0) {
      throw new MappingException(ErrorCode.RANGE_BOUNDS_ARE_SWAPPED, from, to);
    }
    if (from != null && !fromIncluded && isDiscrete(from)) {
      from = next(from);
      fromIncluded = true;
    }
    if (to != null && toIncluded && isDiscrete(to)) {
      to = next(to);
      toIncluded = false;
    }
    int order = from == null || to == null ? -1 : compare(from, to);
    boolean without = order > 0 || (order == 0 && !(fromIncluded && toIncluded));
    return without ? empty() : new Range<>(from, to, fromIncluded, toIncluded, false);
  }

  /** The first bound; nothing if there is none, or the range is empty. */
  public Optional<T> lower() {
    return Optional.ofNullable(lower);
  }

  /** The second bound; nothing if there is none, or the range is empty. */
  public Optional<T> upper() {
    return Optional.ofNullable(upper);
  }

  /** Whether the first bound is one of its values. */
  public boolean isLowerIncluded() {
    return lowerIncluded;
  }

  /** Whether the second bound is one of its values; never, of days and whole numbers. */
  public boolean isUpperIncluded() {
    return upperIncluded;
  }

  /** Whether it has no value in it. */
  public boolean isEmpty() {
    return empty;
  }

  /** Has this value in it. */
  public boolean contains(T value) {
    Objects.requireNonNull(value);
    int low = lower == null ? 1 : compare(value, lower);
    int high = upper == null ? -1 : compare(value, upper);
    return !empty
        && (low > 0 || (low == 0 && lowerIncluded))
        && (high < 0 || (high == 0 && upperIncluded));
  }

  /** Has all of the other in it. */
  public boolean contains(Range<T> other) {
    return other.empty || (!empty && starts(other) <= 0 && ends(other) >= 0);
  }

  /** Has nothing but what the other has. */
  public boolean containedBy(Range<T> other) {
    return other.contains(this);
  }

  /** Shares something with the other. */
  public boolean overlap(Range<T> other) {
    return !empty && !other.empty && !strictlyLeftOf(other) && !other.strictlyLeftOf(this);
  }

  /** Ends before the other begins. */
  public boolean strictlyLeftOf(Range<T> other) {
    if (empty || other.empty || upper == null || other.lower == null) {
      return false;
    }
    int order = compare(upper, other.lower);
    return order < 0 || (order == 0 && !(upperIncluded && other.lowerIncluded));
  }

  /** Begins after the other ends. */
  public boolean strictlyRightOf(Range<T> other) {
    return other.strictlyLeftOf(this);
  }

  /** Ends where the other begins, or begins where it ends, with nothing between or shared. */
  public boolean adjacentTo(Range<T> other) {
    return !empty && !other.empty && (touches(other) || other.touches(this));
  }

  /** What both have. */
  public Range<T> intersection(Range<T> other) {
    if (!overlap(other)) {
      return empty();
    }
    Range<T> later = starts(other) >= 0 ? this : other;
    Range<T> sooner = ends(other) <= 0 ? this : other;
    return new Range<>(later.lower, sooner.upper, later.lowerIncluded, sooner.upperIncluded, false);
  }

  private boolean touches(Range<T> other) {
    return upper != null
        && other.lower != null
        && compare(upper, other.lower) == 0
        && upperIncluded != other.lowerIncluded;
  }

  /** How its beginning compares to the other's. */
  private int starts(Range<T> other) {
    if (lower == null || other.lower == null) {
      return Boolean.compare(lower != null, other.lower != null);
    }
    int order = compare(lower, other.lower);
    return order != 0 ? order : Boolean.compare(other.lowerIncluded, lowerIncluded);
  }

  /** How its end compares to the other's. */
  private int ends(Range<T> other) {
    if (upper == null || other.upper == null) {
      return Boolean.compare(upper == null, other.upper == null);
    }
    int order = compare(upper, other.upper);
    return order != 0 ? order : Boolean.compare(upperIncluded, other.upperIncluded);
  }

  @SuppressWarnings("unchecked") // Whoever made it gave values that compare.
  private static <T> int compare(T left, T right) {
    return ((Comparable<T>) left).compareTo(right);
  }

  private static boolean isDiscrete(Object value) {
    return value instanceof Integer || value instanceof Long || value instanceof LocalDate;
  }

  @SuppressWarnings("unchecked") // Each answers a value of the class that it was given.
  private static <T> T next(T value) {
    try {
      if (value instanceof Integer number) {
        return (T) (Integer) Math.incrementExact(number);
      }
      return value instanceof Long number
          ? (T) (Long) Math.incrementExact(number)
          : (T) ((LocalDate) value).plusDays(1);
    } catch (ArithmeticException | DateTimeException e) {
      throw new MappingException(
          ErrorCode.RANGE_IS_MALFORMED, "The last " + value.getClass().getSimpleName());
    }
  }

  @SuppressWarnings("unchecked") // Each answers a value of the class that it was given.
  private static <T> T fitted(T value) {
    if (value instanceof BigDecimal number) {
      BigDecimal plain = number.stripTrailingZeros();
      return (T) (plain.scale() < 0 ? plain.setScale(0) : plain);
    } else if (value instanceof Instant time) {
      return (T) time.truncatedTo(ChronoUnit.MICROS);
    }
    return value instanceof LocalDateTime time ? (T) time.truncatedTo(ChronoUnit.MICROS) : value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Range<?> that
        && empty == that.empty
        && lowerIncluded == that.lowerIncluded
        && upperIncluded == that.upperIncluded
        && Objects.equals(lower, that.lower)
        && Objects.equals(upper, that.upper);
  }

  @Override
  public int hashCode() {
    return Objects.hash(lower, upper, lowerIncluded, upperIncluded, empty);
  }

  /** As PostgreSQL writes it: {@code [2024-01-01,2024-02-01)}, {@code empty}. */
  @Override
  public String toString() {
    return RangeText.write(this);
  }
}
