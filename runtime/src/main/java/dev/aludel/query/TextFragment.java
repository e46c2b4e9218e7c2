package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.type.ValueType;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;

/**
 * SQL written by hand, printed as it is: the way out where nothing else says what is meant. Begun
 * by {@link Functions#fragment}. Nobody checks it, so nothing that a user typed must get into the
 * text: values belong between braces.
 */
public final class TextFragment {
  private final Node node;

  private TextFragment(Node node) {
    this.node = node;
  }

  /** {@code {0}} stands for the first expression. */
  static TextFragment of(String text, Expression<?>... expressions) {
    List<String> texts = new ArrayList<>();
    List<Node> operands = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      int index = close < 0 ? -1 : number(text.substring(open + 1, close));
      if (index < 0 || index >= expressions.length) {
        throw new QueryException(ErrorCode.FRAGMENT_LACKS_EXPRESSION, text, expressions.length);
      }
      texts.add(text.substring(from, open));
      operands.add(Expression.nodeOf(expressions[index]));
      from = close + 1;
    }
    texts.add(text.substring(from));
    return new TextFragment(
        new Node.Composite(new Operation.Written(List.copyOf(texts)), operands));
  }

  private static int number(String digits) {
    return digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : -1;
  }

  /** It is true or false. */
  public Condition asCondition() {
    return Condition.of(node);
  }

  /** It is a text. */
  public TextExpression asText() {
    return new TextExpression(node, TextExpression.TEXT);
  }

  /** It is a number of this type. */
  public <T extends Number> NumberExpression<T> asNumber(ValueType<T> type) {
    return new NumberExpression<>(node, type);
  }

  /** It is a date or time of this type. */
  public <T extends Temporal> TemporalExpression<T> asTime(ValueType<T> type) {
    return new TemporalExpression<>(node, type);
  }

  /** It is a value of this type. */
  public <T> ValueExpression<T> as(ValueType<T> type) {
    return new ValueExpression<>(node, type);
  }
}
