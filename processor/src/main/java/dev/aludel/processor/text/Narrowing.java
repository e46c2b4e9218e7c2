package dev.aludel.processor.text;

import dev.aludel.processor.text.SqlScope.Found;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsDistinctExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;

/** What a condition says of its columns: rows for which it is true have values there. */
final class Narrowing {
  private final SqlScope scope;
  private final OperatorTyping typing;

  Narrowing(SqlScope scope, OperatorTyping typing) {
    this.scope = scope;
    this.typing = typing;
  }

  /** Takes note of the parts that must all be true. */
  void narrow(Expression condition) {
    if (condition instanceof AndExpression and) {
      narrow(and.getLeftExpression());
      narrow(and.getRightExpression());
    } else if (condition instanceof ExpressionList<?> parentheses && parentheses.size() == 1) {
      narrow(parentheses.get(0));
    } else if (condition instanceof IsNullExpression test && test.isNot()) {
      present(test.getLeftExpression());
    } else if (condition instanceof Between between) {
      present(between.getLeftExpression());
    } else if (condition instanceof InExpression in) {
      present(in.getLeftExpression());
    } else if (condition instanceof BinaryExpression binary) {
      compared(binary);
    }
  }

  private void compared(BinaryExpression binary) {
    Operator operator = Operator.of(binary);
    boolean rejectsNull =
        (operator == Operator.COMPARISON && !(binary instanceof IsDistinctExpression))
            || operator == Operator.MATCH;
    if (rejectsNull) {
      present(binary.getLeftExpression());
      present(binary.getRightExpression());
    }
  }

  private void present(Expression operand) {
    Found found = typing.columnOf(operand);
    if (found != null && found.level() == scope) {
      scope.makePresent(found.field());
    }
  }
}
