package dev.aludel.sql;

/**
 * A part of a point in time, as a number.
 *
 * @param part which part
 * @param operand the point in time
 */
public record Extract(Part part, SqlExpression operand) implements SqlExpression {

  /** A part of a point in time. */
  public enum Part {
    YEAR,
    QUARTER,
    MONTH,
    /** The week of the year by ISO 8601. */
    WEEK,
    DAY,
    HOUR,
    MINUTE,
    /** With its fraction. */
    SECOND,
    /** The day of the week by ISO 8601: Monday is 1. */
    ISODOW,
    /** The day of the year, from 1. */
    DOY,
    /** Seconds since 1970 in UTC, with their fraction. */
    EPOCH
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
