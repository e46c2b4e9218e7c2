package dev.aludel.dialect;

import dev.aludel.sql.Between;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.InArray;
import dev.aludel.sql.InList;
import dev.aludel.sql.InSubquery;
import dev.aludel.sql.SqlExpression;
import java.util.List;

/** Writes conditions that compare: with one value, NULL, several, or a range of them. */
final class ComparisonRenderer {
  private final SqlWriter out;
  private final ExpressionRenderer expressions;

  ComparisonRenderer(SqlWriter out, ExpressionRenderer expressions) {
    this.out = out;
    this.expressions = expressions;
  }

  SqlWriter comparison(Comparison comparison) {
    return switch (comparison.operator()) {
      case EQUAL -> equal(comparison, " = ", false);
      case NOT_EQUAL -> equal(comparison, " <> ", true);
      case LESS -> binary(comparison, " < ");
      case LESS_OR_EQUAL -> binary(comparison, " <= ");
      case GREATER -> binary(comparison, " > ");
      case GREATER_OR_EQUAL -> binary(comparison, " >= ");
      case DISTINCT -> binary(comparison, " is distinct from ");
      case NOT_DISTINCT -> binary(comparison, " is not distinct from ");
    };
  }

  private SqlWriter equal(Comparison comparison, String symbol, boolean negated) {
    boolean leftIsNull = isNull(comparison.left());
    boolean rightIsNull = isNull(comparison.right());
    if (leftIsNull && rightIsNull) {
      return constant(!negated);
    }
    if (leftIsNull || rightIsNull) {
      return nullTest(leftIsNull ? comparison.right() : comparison.left(), negated);
    }
    return binary(comparison, symbol);
  }

  private SqlWriter binary(Comparison comparison, String symbol) {
    operand(comparison.left()).append(symbol);
    return operand(comparison.right());
  }

  SqlWriter in(InList in) {
    List<SqlExpression> values = in.values().stream().filter(value -> !isNull(value)).toList();
    boolean orNull = values.size() < in.values().size();
    if (values.isEmpty()) {
      return orNull ? nullTest(in.operand(), in.negated()) : constant(in.negated());
    }
    if (!orNull) {
      return inList(in, values);
    }
    out.append("(");
    inList(in, values).append(in.negated() ? " and " : " or ");
    return nullTest(in.operand(), in.negated()).append(")");
  }

  private SqlWriter inList(InList in, List<SqlExpression> values) {
    operand(in.operand()).append(in.negated() ? " not in (" : " in (");
    return expressions.list(values).append(")");
  }

  SqlWriter in(InArray in) {
    operand(in.operand()).append(in.negated() ? " <> all(" : " = any(");
    return out.bind(in.array()).append(")");
  }

  SqlWriter in(InSubquery in) {
    operand(in.operand()).append(in.negated() ? " not in " : " in ");
    return expressions.subquery(in.query());
  }

  SqlWriter between(Between between) {
    operand(between.operand()).append(between.negated() ? " not between " : " between ");
    operand(between.low()).append(" and ");
    return operand(between.high());
  }

  SqlWriter nullTest(SqlExpression operand, boolean negated) {
    return operand(operand).append(negated ? " is not null" : " is null");
  }

  /** A condition that is true, or is not, whatever the row. */
  SqlWriter constant(boolean value) {
    boolean hasLiterals = out.dialect().hasBooleanLiterals();
    return out.append(hasLiterals ? String.valueOf(value) : value ? "1 = 1" : "0 = 1");
  }

  /** What is compared holds together more than what compares. */
  private SqlWriter operand(SqlExpression compared) {
    return expressions.operand(compared, Precedence.CONCATENATION);
  }

  private static boolean isNull(SqlExpression expression) {
    return expression instanceof Bind bind && bind.isNull();
  }
}
