package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.type.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

  /** {@code {0}} stands for the first expression, two braces for one. */
  static TextFragment of(String text, Expression<?>... expressions) {
    List<String> texts = new ArrayList<>();
    List<Node> operands = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      if (text.startsWith("{{", open)) {
        before.append(text, from, open + 1);
        from = open + 2;
        continue;
      }
      int close = text.indexOf('}', open);
      int index = close < 0 ? -1 : number(text.substring(open + 1, close));
      if (index < 0 || index >= expressions.length) {
        throw new QueryException(ErrorCode.FRAGMENT_LACKS_EXPRESSION, text, expressions.length);
      }
      texts.add(before.append(text, from, open).toString());
      before.setLength(0);
      operands.add(Expression.nodeOf(expressions[index]));
      from = close + 1;
    }
    texts.add(before + text.substring(from));
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

  /** It is an {@code Integer}. */
  public NumberExpression<Integer> asInteger() {
    return asNumber(NumberExpression.INTEGER);
  }

  /** It is a {@code Long}. */
  public NumberExpression<Long> asLong() {
    return asNumber(NumberExpression.LONG);
  }

  /** It is a {@code Double}. */
  public NumberExpression<Double> asDouble() {
    return asNumber(NumberExpression.DOUBLE);
  }

  /** It is a {@code BigDecimal}. */
  public NumberExpression<BigDecimal> asDecimal() {
    return asNumber(NumberExpression.DECIMAL);
  }

  /** It is a date. */
  public TemporalExpression<LocalDate> asDate() {
    return asTime(Functions.DATE);
  }

  /** It is a date and time of no zone. */
  public TemporalExpression<LocalDateTime> asDateTime() {
    return asTime(Functions.TIMESTAMP);
  }

  /** It is a point in time. */
  public TemporalExpression<Instant> asInstant() {
    return asTime(Functions.INSTANT);
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
