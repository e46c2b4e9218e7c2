package dev.aludel.sql;

/**
 * A point in time, so much later: months keep the day where the month has it, else they end with
 * its last.
 *
 * @param operand a date, a time or both
 * @param amount how many units, a whole number; less than zero for earlier
 * @param unit what is counted
 */
public record TimeShift(SqlExpression operand, SqlExpression amount, Unit unit)
    implements SqlExpression {

  /** What time is counted in. */
  public enum Unit {
    YEAR,
    MONTH,
    DAY,
    HOUR,
    MINUTE,
    SECOND
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
