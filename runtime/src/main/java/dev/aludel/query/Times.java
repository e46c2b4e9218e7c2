package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.TimeShift;
import dev.aludel.type.SqlType;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What times need so that databases agree about them. */
final class Times {
  private static final Operation UTC = new Operation.Written(List.of("", " at time zone 'UTC'"));

  private static final Operation SUM_UTC =
      new Operation.Written(List.of("(", ") at time zone 'UTC'"));

  private Times() {}

  /** How many units a time is moved by; of the shorter ones, as many as every database can. */
  static int amount(long number, TimeShift.Unit unit) {
    long most =
        switch (unit) {
          case YEAR, MONTH, DAY, SECOND -> Integer.MAX_VALUE;
          case HOUR -> TimeUnit.NANOSECONDS.toHours(Long.MAX_VALUE);
          case MINUTE -> TimeUnit.NANOSECONDS.toMinutes(Long.MAX_VALUE);
        };
    if (number > most || number < -most) {
      throw new QueryException(ErrorCode.SHIFT_IS_TOO_FAR, number, unit);
    }
    return (int) number;
  }

  /** The same for a sum, which holds together less. */
  static Node sumInUtc(Node sum, SqlType type) {
    return type.kind() == SqlType.Kind.TIMESTAMP_WITH_TIME_ZONE ? SUM_UTC.node(sum) : sum;
  }

  /**
   * A point in time without its zone, and the other way round; others as they are. Of a sum, what
   * was summed: H2 does not take a zone of a zone.
   */
  static Node inUtc(Node time, SqlType type) {
    if (type.kind() != SqlType.Kind.TIMESTAMP_WITH_TIME_ZONE) {
      return time;
    }
    return time instanceof Node.Composite sum && sum.operation() == SUM_UTC
        ? sum.operands().get(0)
        : UTC.node(time);
  }
}
