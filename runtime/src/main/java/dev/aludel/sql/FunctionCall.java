package dev.aludel.sql;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import java.util.List;

/**
 * A call of a function or an aggregate.
 *
 * @param name letters, digits, underscores and dots, printed as it is
 * @param arguments what it is called with
 * @param distinct whether an aggregate counts equal values once
 */
public record FunctionCall(String name, List<SqlExpression> arguments, boolean distinct)
    implements SqlExpression {

  /** Checks the name and copies the list. */
  public FunctionCall {
    if (name.isEmpty() || !name.chars().allMatch(FunctionCall::isNamePart)) {
      throw new MappingException(ErrorCode.IDENTIFIER_IS_NOT_VALID, name);
    }
    arguments = List.copyOf(arguments);
  }

  /** A plain call. */
  public static FunctionCall of(String name, SqlExpression... arguments) {
    return new FunctionCall(name, List.of(arguments), false);
  }

  private static boolean isNamePart(int c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.';
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
