package dev.aludel.query;

import dev.aludel.sql.Extract;
import dev.aludel.sql.TimeShift;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import dev.aludel.type.ValueTypes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.Temporal;
import java.util.List;

/**
 * What {@link JavaFunctions} are for texts and numbers, for dates and times: functions that mean in
 * SQL what {@code java.time} means.
 */
public final class JavaTimes {
  private static final ValueType<DayOfWeek> DAY_OF_WEEK =
      ValueTypes.enumeration(NumberExpression.INTEGER, DayOfWeek.values(), DayOfWeek::getValue);
  private static final ValueType<Month> MONTH =
      ValueTypes.enumeration(NumberExpression.INTEGER, Month.values(), Month::getValue);

  /** More than a month has days, and a power of two: how {@code java.time} packs dates. */
  private static final int PACKED = 32;

  private JavaTimes() {}

  /** The day of the week. */
  public static ValueExpression<DayOfWeek> dayOfWeek(TemporalExpression<?> time) {
    return new ValueExpression<>(time.extract(Extract.Part.ISODOW).node(), DAY_OF_WEEK);
  }

  /** The month. */
  public static ValueExpression<Month> month(TemporalExpression<?> time) {
    return new ValueExpression<>(time.month().node(), MONTH);
  }

  /** The date of a time. */
  public static TemporalExpression<LocalDate> toLocalDate(TemporalExpression<LocalDateTime> time) {
    return new TemporalExpression<>(
        new Operation.CastTo(SqlType.DATE).node(time.node()), Functions.DATE);
  }

  /** The midnight that a date begins with. */
  public static TemporalExpression<LocalDateTime> atStartOfDay(TemporalExpression<LocalDate> date) {
    return new TemporalExpression<>(
        new Operation.CastTo(SqlType.TIMESTAMP).node(date.node()), Functions.TIMESTAMP);
  }

  /** The same month's day of this number. */
  public static <T extends Temporal> TemporalExpression<T> withDayOfMonth(
      TemporalExpression<T> time, int day) {
    return time.plus(time.day().times(-1).plus(day), TimeShift.Unit.DAY);
  }

  /** How many whole days the second date is after the first; less than zero if it is before. */
  public static NumberExpression<Long> daysBetween(
      TemporalExpression<LocalDate> from, TemporalExpression<LocalDate> to) {
    Node minus = new Operation.Sign("-").node(to.node(), from.node());
    return wide(new VariantNode(minus, "h2", difference("day", ")", from, to)));
  }

  /** How many whole months the second date is after the first; less than zero if before. */
  public static NumberExpression<Long> monthsBetween(
      TemporalExpression<LocalDate> from, TemporalExpression<LocalDate> to) {
    return packed(to).minus(packed(from)).dividedBy(PACKED).asLong();
  }

  private static NumberExpression<Integer> packed(TemporalExpression<LocalDate> date) {
    return date.year().times(12).plus(date.month()).times(PACKED).plus(date.day());
  }

  /** How many whole seconds the second time is after the first; less than zero if before. */
  public static <T extends Temporal> NumberExpression<Long> secondsBetween(
      TemporalExpression<T> from, TemporalExpression<T> to) {
    return seconds("trunc", from, to);
  }

  /** The seconds of a {@code Duration}, which counts the rest of one upwards, before zero, too. */
  public static <T extends Temporal> NumberExpression<Long> secondsOfDuration(
      TemporalExpression<T> from, TemporalExpression<T> to) {
    return seconds("floor", from, to);
  }

  private static NumberExpression<Long> seconds(
      String rounding, TemporalExpression<?> from, TemporalExpression<?> to) {
    Node minus = new Operation.Sign("-").node(to.node(), from.node());
    Node exact = new Operation.Part(Extract.Part.EPOCH).node(minus);
    Node onH2 = difference("microsecond", ") / 1e6", from, to);
    return wide(Operation.Call.function(rounding).node(new VariantNode(exact, "h2", onH2)));
  }

  private static Node difference(
      String unit, String end, TemporalExpression<?> from, TemporalExpression<?> to) {
    return new Operation.Written(List.of("datediff(" + unit + ", ", ", ", end))
        .node(from.node(), to.node());
  }

  private static NumberExpression<Long> wide(Node number) {
    return new NumberExpression<>(
        new Operation.CastTo(SqlType.BIGINT).node(number), NumberExpression.LONG);
  }
}
