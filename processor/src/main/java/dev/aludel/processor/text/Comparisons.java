package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.model.SqlKind;
import dev.aludel.processor.model.SqlMethodDescriptor.Parameter;
import dev.aludel.processor.text.SqlValue.Nullness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.expression.CaseExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/** Judges two expressions that are to have one type. */
final class Comparisons {
  private final Findings findings;
  private final OperatorTyping typing;

  Comparisons(Findings findings, OperatorTyping typing) {
    this.findings = findings;
    this.typing = typing;
  }

  /** Both sides of an operator that answers NULL if one is; answers whether one can be. */
  Nullness requireEqual(Expression left, Expression right) {
    return requireEqual(left, right, typing.typeOf(right));
  }

  /** The same where the right side's value is known. */
  Nullness requireEqual(Expression left, Expression right, SqlValue value) {
    requireThere(left);
    requireThere(right);
    return requireAlike(left, right, value);
  }

  /** Both sides of an operator for which NULL is a value. */
  void requireAlike(Expression left, Expression right) {
    requireAlike(left, right, typing.typeOf(right));
  }

  private Nullness requireAlike(Expression left, Expression right, SqlValue two) {
    SqlValue one = typing.typeOf(left);
    requireFit(left, one, right, two);
    noteColumns(left, right);
    return one.nullness().or(two.nullness());
  }

  private void requireFit(Expression left, SqlValue one, Expression right, SqlValue two) {
    if (left instanceof ExpressionList<?> row
        && right instanceof ExpressionList<?> other
        && row.size() > 1) {
      requireRows(row, other);
    } else if (findings.travelsAs(left, two) || findings.travelsAs(right, one)) {
      // It is one of the column's values.
      return;
    } else if (!one.comparableTo(two)
        || isZoneless(left, one, right, two)
        || areArraysApart(left, one, right, two)) {
      reportMisfit(left, one, right, two);
    } else if (left instanceof StringValue literal) {
      requireCompared(literal, two, right);
    } else if (right instanceof StringValue literal) {
      requireCompared(literal, one, left);
    }
  }

  private void requireRows(ExpressionList<?> row, ExpressionList<?> other) {
    if (row.size() != other.size()) {
      findings.report(
          SqlMessage.COUNTS_DIFFER,
          other.isEmpty() ? other : OperatorTyping.begin(other.get(0)),
          counted(other.size(), "value"),
          counted(row.size(), "value"));
      return;
    }
    for (int i = 0; i < row.size(); i++) {
      Expression one = row.get(i);
      Expression two = other.get(i);
      requireFit(one, typing.typeOf(one), two, typing.typeOf(two));
    }
  }

  /** PostgreSQL compares arrays of one type, and none with a text that is not in braces. */
  private boolean areArraysApart(Expression left, SqlValue one, Expression right, SqlValue two) {
    if (one.isArray() && two.isArray()) {
      Optional<SqlKind> kind = one.element().kind();
      Optional<SqlKind> other = two.element().kind();
      boolean differ = kind.isPresent() && other.isPresent() && !kind.equals(other);
      return differ && findings.isFor(Findings.POSTGRESQL);
    }
    return (one.isArray() && isNoArray(right)) || (two.isArray() && isNoArray(left));
  }

  private boolean isNoArray(Expression expression) {
    return expression instanceof StringValue literal
        && (!literal.getValue().startsWith("{") || findings.isFor(Findings.H2));
  }

  /** What time a parameter without a zone is would be the connection's business. */
  private static boolean isZoneless(Expression left, SqlValue one, Expression right, SqlValue two) {
    return (left instanceof JdbcNamedParameter && isZoneless(one, two))
        || (right instanceof JdbcNamedParameter && isZoneless(two, one));
  }

  static boolean isZoneless(SqlValue given, SqlValue wanted) {
    return given.is(SqlKind.TIMESTAMP, SqlKind.DATE) && wanted.is(SqlKind.TIMESTAMP_WITH_TIME_ZONE);
  }

  private void reportMisfit(Expression left, SqlValue one, Expression right, SqlValue two) {
    if (right instanceof JdbcNamedParameter parameter) {
      reportParameter(parameter, findings.shown(left), one);
    } else if (left instanceof JdbcNamedParameter parameter) {
      reportParameter(parameter, findings.shown(right), two);
    } else {
      findings.report(
          SqlMessage.VALUES_DIFFER_IN_TYPE,
          OperatorTyping.begin(left),
          findings.shown(left),
          one.words(),
          findings.shown(right),
          two.words());
    }
  }

  private void reportParameter(JdbcNamedParameter parameter, String other, SqlValue value) {
    findings
        .parameter(parameter)
        .map(Parameter::words)
        .ifPresent(
            words ->
                findings.report(
                    SqlMessage.PARAMETER_DOES_NOT_FIT,
                    parameter,
                    parameter.getName(),
                    words,
                    other,
                    value.words()));
  }

  /** H2 compares texts in quotes with times, numbers and UUIDs, but with nothing else. */
  private void requireCompared(StringValue literal, SqlValue other, Expression compared) {
    if (other.is(SqlKind.BOOLEAN, SqlKind.BINARY) && findings.isFor(Findings.H2)) {
      reportLiteral(literal, other, compared);
    } else {
      requireLiteral(literal, other, compared);
    }
  }

  /** A text in quotes that is compared with a number or with an enum's name. */
  void requireLiteral(StringValue literal, SqlValue other, Expression compared) {
    String text = literal.getNotExcapedValue();
    if (other.isNamedEnum()) {
      requireConstant(literal, other, findings);
    } else if (other.kind().flatMap(kind -> LiteralRules.wrong(text, kind)).isPresent()) {
      reportLiteral(literal, other, compared);
    } else if (other.isTime() && LiteralRules.namesTime(text)) {
      findings.requireOn(Findings.H2, literal, literal + " as a time");
    }
  }

  /** A text in quotes is the name of an enum's constant. */
  static void requireConstant(StringValue literal, SqlValue wanted, Findings findings) {
    String text = literal.getNotExcapedValue();
    List<String> constants = wanted.java().orElseThrow().constants();
    if (!constants.contains(text)) {
      findings.report(
          TextProblem.of(
                  SqlMessage.CONSTANT_IS_UNKNOWN,
                  Position.of(literal),
                  wanted.words(),
                  literal.toString(),
                  String.join(", ", constants))
              .suggesting(text, constants));
    }
  }

  private void reportLiteral(StringValue literal, SqlValue other, Expression compared) {
    findings.report(
        SqlMessage.VALUES_DIFFER_IN_TYPE,
        OperatorTyping.begin(compared),
        findings.shown(compared),
        other.words(),
        literal.toString(),
        "text");
  }

  /** The texts in quotes that an expression can be are values of what it becomes. */
  void requireConstants(@Nullable Expression expression, SqlValue wanted) {
    if (expression instanceof StringValue literal) {
      requireLiteral(literal, wanted, literal);
    } else if (expression instanceof CaseExpression choice) {
      choice.getWhenClauses().forEach(when -> requireConstants(when.getThenExpression(), wanted));
      requireConstants(choice.getElseExpression(), wanted);
    }
  }

  /** The results of CASE, whose values are known, are of one type. */
  void requireAlike(List<Expression> results, List<SqlValue> values) {
    int first = 0;
    while (first < values.size() && !isTyped(values.get(first))) {
      first++;
    }
    for (int i = 0; first < values.size() && i < results.size(); i++) {
      if (i != first) {
        requireFit(results.get(first), values.get(first), results.get(i), values.get(i));
        noteColumns(results.get(first), results.get(i));
      }
    }
  }

  /**
   * Values of which one is chosen: parameters of the type that a column among them has in Java are
   * such values, too.
   */
  List<SqlValue> settled(List<? extends Expression> written, List<SqlValue> values) {
    Optional<SqlValue> column =
        values.stream().filter(value -> value.stored().isPresent()).findFirst();
    List<SqlValue> settled = new ArrayList<>(values);
    for (int i = 0; column.isPresent() && i < written.size(); i++) {
      if (findings.travelsAs(written.get(i), column.get())) {
        settled.set(i, column.get().with(values.get(i).nullness()));
      }
    }
    return settled;
  }

  private static boolean isTyped(SqlValue value) {
    return value.form() == SqlValue.Form.PLAIN && value.kind().isPresent();
  }

  /** What a subquery after IN answers is compared with a value, or with a row of them. */
  void requireColumns(Expression left, Select select, List<SqlValue> columns) {
    int wanted = left instanceof ExpressionList<?> row && row.size() > 1 ? row.size() : 1;
    if (columns.size() != wanted) {
      findings.report(
          SqlMessage.COUNTS_DIFFER,
          select,
          counted(columns.size(), "column"),
          counted(wanted, "value"));
    } else if (left instanceof ExpressionList<?> row && wanted > 1) {
      for (int i = 0; i < wanted; i++) {
        requireFit(row.get(i), typing.typeOf(row.get(i)), select, columns.get(i));
      }
    } else {
      requireFit(left, typing.typeOf(left), select, columns.get(0));
    }
  }

  static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private void requireThere(Expression operand) {
    if (operand instanceof JdbcNamedParameter mention) {
      findings
          .parameter(mention)
          .filter(parameter -> findings.canBeNull(mention, parameter))
          .ifPresent(parameter -> findings.comparesMissing(mention));
    }
  }

  /** A parameter beside a sensitive column is sensitive, beside one of an enum of that type. */
  void noteColumns(Expression left, Expression right) {
    noteColumn(left, right);
    noteColumn(right, left);
  }

  private void noteColumn(Expression column, Expression other) {
    if (other instanceof JdbcNamedParameter mention) {
      Optional.ofNullable(typing.columnOf(column))
          .flatMap(found -> found.field().column())
          .ifPresent(beside -> findings.standsBeside(mention, beside));
    }
  }
}
