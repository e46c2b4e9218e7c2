package dev.aludel.query;

import dev.aludel.type.SqlType;
import java.util.List;

/** What times need so that databases agree about them. */
final class Times {
  private static final Operation UTC = new Operation.Written(List.of("", " at time zone 'UTC'"));

  private static final Operation SUM_UTC =
      new Operation.Written(List.of("(", ") at time zone 'UTC'"));

  private Times() {}

  /** The same for a sum, which holds together less. */
  static Node sumInUtc(Node sum, SqlType type) {
    return type.kind() == SqlType.Kind.TIMESTAMP_WITH_TIME_ZONE ? SUM_UTC.node(sum) : sum;
  }

  /** A point in time without its zone, and the other way round; others as they are. */
  static Node inUtc(Node time, SqlType type) {
    return type.kind() == SqlType.Kind.TIMESTAMP_WITH_TIME_ZONE ? UTC.node(time) : time;
  }
}
