package dev.aludel.processor.text;

import dev.aludel.processor.model.SqlKind;
import dev.aludel.processor.text.SqlValue.Form;
import dev.aludel.processor.text.SqlValue.Nullness;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.expression.operators.arithmetic.Addition;
import net.sf.jsqlparser.expression.operators.arithmetic.Subtraction;

/** What operators make of times and intervals. */
final class TimeArithmetic {
  private final Findings findings;

  TimeArithmetic(Findings findings) {
    this.findings = findings;
  }

  /** The value, whatever it says of NULL, of an operator of which one side at least is of time. */
  SqlValue typeOf(BinaryExpression binary, SqlValue left, SqlValue right) {
    requireType(binary.getLeftExpression());
    requireType(binary.getRightExpression());
    boolean plus = binary instanceof Addition;
    if (!plus && !(binary instanceof Subtraction)) {
      return scaled(binary, left, right);
    }
    if (left.isTime() && right.isTime()) {
      return plus ? unchecked(binary) : difference(binary, left, right);
    }
    if (left.isTime()) {
      return moved(binary, left, right, binary.getRightExpression());
    }
    if (right.isTime()) {
      return plus
          ? moved(binary, right, left, binary.getLeftExpression())
          : wrong(binary, binary.getLeftExpression(), "a time", left);
    }
    if (left.form() == Form.INTERVAL && right.kind().isPresent()) {
      return wrong(binary, binary.getRightExpression(), "an interval", right);
    }
    return left.kind().isPresent()
        ? wrong(binary, binary.getLeftExpression(), "an interval", left)
        : SqlValue.INTERVAL;
  }

  /** H2 does not know what a parameter is that stands beside a time. */
  private void requireType(Expression operand) {
    if (operand instanceof JdbcNamedParameter mention) {
      findings.requireOn(
          Findings.H2, mention, "times that are moved by a parameter without a cast");
    }
  }

  private SqlValue moved(BinaryExpression binary, SqlValue time, SqlValue step, Expression by) {
    if (step.kind().isEmpty()) {
      return step.form() == Form.INTERVAL && time.is(SqlKind.DATE) ? movedDay() : time.computed();
    }
    if (time.is(SqlKind.DATE) && step.is(SqlKind.SMALLINT, SqlKind.INTEGER)) {
      return time.computed();
    }
    return findings.isFor(Findings.POSTGRESQL) && step.form() != Form.LITERAL
        ? wrong(binary, by, "an interval", step)
        : unchecked(binary);
  }

  /** An interval makes another day of H2's, and a time of PostgreSQL's. */
  private SqlValue movedDay() {
    boolean day = findings.isFor(Findings.H2);
    if (day && findings.isFor(Findings.POSTGRESQL)) {
      return SqlValue.UNKNOWN;
    }
    return SqlValue.of(day ? SqlKind.DATE : SqlKind.TIMESTAMP, Nullness.NOT_NULL);
  }

  /** Between days PostgreSQL counts them, between times all make an interval. */
  private SqlValue difference(BinaryExpression binary, SqlValue left, SqlValue right) {
    if (left.is(SqlKind.TIME) != right.is(SqlKind.TIME)) {
      return unchecked(binary);
    }
    if (!left.is(SqlKind.DATE) || !right.is(SqlKind.DATE)) {
      return SqlValue.INTERVAL;
    }
    return findings.isFor(Findings.H2)
        ? unchecked(binary)
        : SqlValue.of(SqlKind.INTEGER, Nullness.NOT_NULL);
  }

  private SqlValue scaled(BinaryExpression binary, SqlValue left, SqlValue right) {
    if (left.isTime()) {
      return wrong(binary, binary.getLeftExpression(), "a number", left);
    }
    return right.isTime()
        ? wrong(binary, binary.getRightExpression(), "a number", right)
        : SqlValue.INTERVAL;
  }

  private SqlValue wrong(
      BinaryExpression binary, Expression operand, String needed, SqlValue value) {
    findings.misfit(operand, binary.getStringExpression().strip(), needed, value.words());
    return SqlValue.UNKNOWN;
  }

  private SqlValue unchecked(BinaryExpression binary) {
    findings.unchecked(OperatorTyping.begin(binary), findings.shown(binary));
    return SqlValue.UNKNOWN;
  }
}
