package dev.aludel.query;

import dev.aludel.sql.Extract;
import dev.aludel.sql.TimeShift;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;

/**
 * An expression whose values are dates or times. {@code java.time.Instant} and {@code
 * OffsetDateTime} are compared as points in time, whatever zone anyone is in. What is finer than a
 * microsecond is cut from values, as setters do: columns do not have it.
 *
 * @param <T> the Java type of its values
 */
public sealed class TemporalExpression<T extends Temporal> extends OrderedExpression<T>
    permits TemporalAggregate, TemporalColumn, TemporalHybrid, TemporalProperty {
  TemporalExpression(Node node, ValueType<T> type) {
    super(node, type);
  }

  /** This, or the value where this is NULL. */
  public final TemporalExpression<T> coalesce(T value) {
    return with(Operation.Call.COALESCE.node(node(), operand(value, "coalesce")));
  }

  /** This, or the other where this is NULL. */
  public final TemporalExpression<T> coalesce(TemporalExpression<T> other) {
    return with(Operation.Call.COALESCE.node(node(), nodeOf(other)));
  }

  /** Columns have microseconds, and a setter cuts what is finer: so do comparisons. */
  @Override
  Node.BindNode bind(T value) {
    return super.bind(micros(value));
  }

  @SuppressWarnings("unchecked") // with(…) answers the receiver's own class.
  private static <T extends Temporal> T micros(T value) {
    if (!value.isSupported(ChronoField.NANO_OF_SECOND)) {
      return value;
    }
    int nanos = value.get(ChronoField.NANO_OF_SECOND);
    return nanos % 1000 == 0
        ? value
        : (T) value.with(ChronoField.NANO_OF_SECOND, nanos - nanos % 1000);
  }

  /**
   * So many years later, earlier if negative; ends with the month's last day where it is shorter.
   */
  public final TemporalExpression<T> plusYears(long years) {
    return shifted(TimeShift.Unit.YEAR, years);
  }

  /** So many months later; ends with the month's last day where it is shorter. */
  public final TemporalExpression<T> plusMonths(long months) {
    return shifted(TimeShift.Unit.MONTH, months);
  }

  /** So many days later: of 24 hours, since points in time are taken in UTC. */
  public final TemporalExpression<T> plusDays(long days) {
    return shifted(TimeShift.Unit.DAY, days);
  }

  /** So many hours later; not for dates. */
  public final TemporalExpression<T> plusHours(long hours) {
    return shifted(TimeShift.Unit.HOUR, hours);
  }

  /** So many minutes later; not for dates. */
  public final TemporalExpression<T> plusMinutes(long minutes) {
    return shifted(TimeShift.Unit.MINUTE, minutes);
  }

  /** So many seconds later; not for dates. */
  public final TemporalExpression<T> plusSeconds(long seconds) {
    return shifted(TimeShift.Unit.SECOND, seconds);
  }

  /** So many units later; on H2, of hours and what is shorter, up to 292 years. */
  public final TemporalExpression<T> plus(NumberExpression<?> number, TimeShift.Unit unit) {
    return shifted(unit, nodeOf(number));
  }

  private TemporalExpression<T> shifted(TimeShift.Unit unit, long number) {
    Node amount =
        new Operation.CastTo(SqlType.INTEGER)
            .node(new Node.BindNode(SqlType.INTEGER, Times.amount(number, unit)));
    return shifted(unit, amount);
  }

  /** A date plus days is a timestamp on PostgreSQL; what has a zone depends on the server's. */
  private TemporalExpression<T> shifted(TimeShift.Unit unit, Node amount) {
    SqlType sqlType = type().sqlType();
    Node shifted = new Operation.Shift(unit).node(Times.inUtc(node(), sqlType), amount);
    return with(
        sqlType.kind() == SqlType.Kind.DATE
            ? new Operation.CastTo(sqlType).node(shifted)
            : Times.sumInUtc(shifted, sqlType));
  }

  /**
   * A part of it; of a point in time as it is in UTC. Seconds are whole, as Java's are. After
   * January 2038, use {@link #epochSecond} for the seconds since 1970.
   */
  public final NumberExpression<Integer> extract(Extract.Part part) {
    return extract(part, NumberExpression.INTEGER);
  }

  /** The whole seconds since 1970 in UTC, as of {@code Instant.getEpochSecond()}. */
  public final NumberExpression<Long> epochSecond() {
    return extract(Extract.Part.EPOCH, NumberExpression.LONG);
  }

  private <N extends Number> NumberExpression<N> extract(Extract.Part part, ValueType<N> number) {
    Node taken = new Operation.Part(part).node(Times.inUtc(node(), type().sqlType()));
    boolean fraction = part == Extract.Part.SECOND || part == Extract.Part.EPOCH;
    Node whole = fraction ? Operation.Call.function("floor").node(taken) : taken;
    return new NumberExpression<>(new Operation.CastTo(number.sqlType()).node(whole), number);
  }

  /** Its year; of a point in time as it is in UTC. */
  public final NumberExpression<Integer> year() {
    return extract(Extract.Part.YEAR);
  }

  /** Its month, from 1; of a point in time as it is in UTC. */
  public final NumberExpression<Integer> month() {
    return extract(Extract.Part.MONTH);
  }

  /** Its day of the month; of a point in time as it is in UTC. */
  public final NumberExpression<Integer> day() {
    return extract(Extract.Part.DAY);
  }

  @Override
  public final TemporalExpression<T> as(String name) {
    return with(new NamedNode(node(), name));
  }

  @Override
  public final TemporalExpression<T> onDialect(String dialect, Expression<? extends T> own) {
    return with(variant(dialect, own));
  }

  final TemporalExpression<T> with(Node node) {
    return new TemporalExpression<>(node, type());
  }
}
