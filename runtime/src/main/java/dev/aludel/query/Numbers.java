package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.type.SqlType;
import java.math.BigDecimal;

/** Which numbers fit into which. */
final class Numbers {
  private Numbers() {}

  /** A number to be used with values of {@code type}: of that type if it fits, else wider. */
  static Node bind(long value, SqlType type) {
    return switch (type.kind()) {
      case SMALLINT ->
          value == (short) value ? new Node.BindNode(type, (short) value) : wide(value);
      case INTEGER -> value == (int) value ? new Node.BindNode(type, (int) value) : wide(value);
      case NUMERIC -> new Node.BindNode(type, BigDecimal.valueOf(value));
      case REAL, DOUBLE -> new Node.BindNode(SqlType.DOUBLE, (double) value);
      default -> wide(value);
    };
  }

  /** Refuses to calculate with an operand whose values the result's type cannot hold. */
  static void requireNarrower(Node operand, SqlType narrow, SqlType wide) {
    boolean fits =
        switch (wide.kind()) {
          case NUMERIC -> isExact(narrow) && (wide.precision() == 0 || fitsScale(narrow, wide));
          case DOUBLE -> rank(narrow) != rank(SqlType.numeric(0, 0));
          default -> rank(narrow) <= rank(wide) && isExact(narrow) == isExact(wide);
        };
    if (!fits) {
      throw new QueryException(ErrorCode.OPERAND_IS_WIDER, operand.describe());
    }
  }

  /** An integer type must not get a fraction; more digits than the column's are no harm. */
  private static boolean fitsScale(SqlType narrow, SqlType wide) {
    return wide.scale() > 0 || narrow.scale() == 0;
  }

  private static boolean isExact(SqlType type) {
    return rank(type) <= rank(SqlType.numeric(0, 0));
  }

  private static int rank(SqlType type) {
    return switch (type.kind()) {
      case SMALLINT -> 0;
      case INTEGER -> 1;
      case BIGINT -> 2;
      case NUMERIC -> 3;
      case REAL -> 4;
      default -> 5;
    };
  }

  private static Node wide(long value) {
    return new Node.BindNode(SqlType.BIGINT, value);
  }
}
