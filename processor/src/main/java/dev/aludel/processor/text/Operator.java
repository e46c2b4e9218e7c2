package dev.aludel.processor.text;

import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.operators.arithmetic.Addition;
import net.sf.jsqlparser.expression.operators.arithmetic.Concat;
import net.sf.jsqlparser.expression.operators.arithmetic.Division;
import net.sf.jsqlparser.expression.operators.arithmetic.Modulo;
import net.sf.jsqlparser.expression.operators.arithmetic.Multiplication;
import net.sf.jsqlparser.expression.operators.arithmetic.Subtraction;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.conditional.OrExpression;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.GreaterThan;
import net.sf.jsqlparser.expression.operators.relational.GreaterThanEquals;
import net.sf.jsqlparser.expression.operators.relational.IsDistinctExpression;
import net.sf.jsqlparser.expression.operators.relational.LikeExpression;
import net.sf.jsqlparser.expression.operators.relational.MinorThan;
import net.sf.jsqlparser.expression.operators.relational.MinorThanEquals;
import net.sf.jsqlparser.expression.operators.relational.NotEqualsTo;
import net.sf.jsqlparser.expression.operators.relational.RegExpMatchOperator;

/** What an operator between two expressions asks of them. */
enum Operator {
  LOGICAL,
  COMPARISON,
  MATCH,
  CONCATENATION,
  ARITHMETIC,
  /** What PostgreSQL asks of sets: whether one contains the other, or a part of it. */
  CONTAINMENT,
  OTHER;

  static Operator of(BinaryExpression expression) {
    if (isOneOf(expression, AndExpression.class, OrExpression.class)) {
      return LOGICAL;
    }
    if (isOneOf(expression, LikeExpression.class, RegExpMatchOperator.class)) {
      return MATCH;
    }
    if (expression instanceof Concat) {
      return CONCATENATION;
    }
    if (expression.getStringExpression().strip().matches("@>|<@|&&|@@|[?][|&]?")) {
      return CONTAINMENT;
    }
    return isComparison(expression) ? COMPARISON : isArithmetic(expression) ? ARITHMETIC : OTHER;
  }

  private static boolean isComparison(BinaryExpression expression) {
    return isOneOf(
        expression,
        EqualsTo.class,
        NotEqualsTo.class,
        GreaterThan.class,
        GreaterThanEquals.class,
        MinorThan.class,
        MinorThanEquals.class,
        IsDistinctExpression.class);
  }

  private static boolean isArithmetic(BinaryExpression expression) {
    return isOneOf(
        expression,
        Addition.class,
        Subtraction.class,
        Multiplication.class,
        Division.class,
        Modulo.class);
  }

  private static boolean isOneOf(BinaryExpression expression, Class<?>... types) {
    for (Class<?> type : types) {
      if (type == expression.getClass()) {
        return true;
      }
    }
    return false;
  }
}
