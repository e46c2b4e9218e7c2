package dev.aludel.processor.text;

import dev.aludel.processor.model.SqlKind;
import dev.aludel.processor.text.SqlValue.Form;
import dev.aludel.processor.text.SqlValue.Nullness;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.sf.jsqlparser.expression.AllValue;
import net.sf.jsqlparser.expression.BooleanValue;
import net.sf.jsqlparser.expression.DateTimeLiteralExpression;
import net.sf.jsqlparser.expression.DateValue;
import net.sf.jsqlparser.expression.DoubleValue;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.HexValue;
import net.sf.jsqlparser.expression.IntervalExpression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.NullValue;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.TimeKeyExpression;
import net.sf.jsqlparser.expression.TimeValue;
import net.sf.jsqlparser.expression.TimestampValue;
import org.jspecify.annotations.Nullable;

/** Types what stands for itself. */
class LiteralTyping extends ExpressionVisitorAdapter<@Nullable SqlValue> {
  private static final int INTEGER_BITS = 31;
  private static final int BIGINT_BITS = 63;

  private final Findings findings;
  private final LiteralRules rules;

  LiteralTyping(Findings findings) {
    this.findings = findings;
    this.rules = new LiteralRules(findings);
  }

  final LiteralRules literals() {
    return rules;
  }

  /** The value of an expression; {@link SqlValue#UNKNOWN} for none. */
  SqlValue typeOf(@Nullable Expression expression) {
    SqlValue value = expression == null ? null : expression.accept(this, null);
    return value == null ? SqlValue.UNKNOWN : value;
  }

  @Override
  public <S> SqlValue visit(NullValue value, S context) {
    return SqlValue.NULL;
  }

  @Override
  public <S> SqlValue visit(LongValue value, S context) {
    int bits = new BigInteger(value.getStringValue().replace("+", "")).bitLength();
    return number(
        bits <= INTEGER_BITS
            ? SqlKind.INTEGER
            : bits <= BIGINT_BITS ? SqlKind.BIGINT : SqlKind.NUMERIC);
  }

  @Override
  public <S> SqlValue visit(DoubleValue value, S context) {
    boolean exponent = value.toString().toLowerCase(Locale.ROOT).contains("e");
    return number(exponent ? SqlKind.DOUBLE : SqlKind.NUMERIC);
  }

  @Override
  public <S> SqlValue visit(HexValue value, S context) {
    return SqlValue.of(SqlKind.BINARY, Nullness.NOT_NULL);
  }

  private static SqlValue number(SqlKind kind) {
    return SqlValue.of(kind, Nullness.NOT_NULL);
  }

  @Override
  public <S> SqlValue visit(StringValue value, S context) {
    return new SqlValue(
        Optional.of(SqlKind.VARCHAR), Optional.empty(), Nullness.NOT_NULL, Form.LITERAL);
  }

  @Override
  public <S> SqlValue visit(BooleanValue value, S context) {
    return SqlValue.CONDITION;
  }

  @Override
  public <S> SqlValue visit(DateValue value, S context) {
    return SqlValue.of(SqlKind.DATE, Nullness.NOT_NULL);
  }

  @Override
  public <S> SqlValue visit(TimeValue value, S context) {
    return SqlValue.of(SqlKind.TIME, Nullness.NOT_NULL);
  }

  @Override
  public <S> SqlValue visit(TimestampValue value, S context) {
    return SqlValue.of(SqlKind.TIMESTAMP, Nullness.NOT_NULL);
  }

  @Override
  public <S> SqlValue visit(TimeKeyExpression value, S context) {
    String written = value.getStringValue().toLowerCase(Locale.ROOT);
    if (written.endsWith("()")) {
      findings.requireOn(Findings.POSTGRESQL, value, written);
    }
    return SqlFunctions.constant(written.replace("()", ""))
        .map(function -> function.of(List.of()))
        .orElse(SqlValue.of(SqlKind.TIMESTAMP_WITH_TIME_ZONE, Nullness.NOT_NULL));
  }

  @Override
  public <S> SqlValue visit(DateTimeLiteralExpression value, S context) {
    SqlKind kind =
        switch (value.getType()) {
          case DATE -> SqlKind.DATE;
          case TIME -> SqlKind.TIME;
          case TIMESTAMPTZ -> SqlKind.TIMESTAMP_WITH_TIME_ZONE;
          default -> SqlKind.TIMESTAMP;
        };
    String text = value.getValue();
    if (text.startsWith("'")) {
      rules.require(text.substring(1, text.length() - 1), kind, value);
    }
    return SqlValue.of(kind, Nullness.NOT_NULL);
  }

  /** An interval has no type in Java, but a time can be moved by it. */
  @Override
  public <S> SqlValue visit(IntervalExpression value, S context) {
    if (value.getExpression() != null) {
      typeOf(value.getExpression());
    }
    rules.require(value);
    return SqlValue.INTERVAL;
  }

  @Override
  public <S> SqlValue visit(AllValue value, S context) {
    return SqlValue.UNKNOWN.with(Nullness.NOT_NULL);
  }
}
