package dev.aludel.processor.text;

import dev.aludel.processor.model.SqlTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.CaseExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.NullValue;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;

/**
 * A column of what a statement answers.
 *
 * @param name its label; empty where the databases would invent one
 * @param words the expression as it was written
 * @param source the column that it is, if it is nothing else
 * @param constants the texts in quotes that it can be, if it is nothing else
 */
record ResultColumn(
    Optional<String> name,
    SqlValue value,
    Position at,
    String words,
    Optional<Source> source,
    List<StringValue> constants) {

  /** A column of a table, under the name that the statement has for the table. */
  record Source(String relation, SqlTable table, SqlTable.Column column) {}

  /** Whether it is the column of a component: {@code first_name} of {@code firstName}. */
  boolean isCalled(String component) {
    return name.map(SqlNames::folded).filter(SqlNames.folded(component)::equals).isPresent();
  }

  /** The same with what is known of the same column of another query of a union. */
  ResultColumn united(ResultColumn other) {
    SqlValue like = SqlFunction.like(List.of(value, other.value));
    SqlValue both = like.with(value.nullness().or(other.value.nullness()));
    Optional<Source> same =
        source.filter(
            one -> other.source.filter(two -> one.column().equals(two.column())).isPresent());
    return new ResultColumn(name, both, at, words, same, together(constants, other.constants));
  }

  ResultColumn with(SqlValue.Nullness nullness) {
    return new ResultColumn(name, value.with(nullness), at, words, source, constants);
  }

  private static List<StringValue> together(List<StringValue> one, List<StringValue> other) {
    return one.isEmpty() || other.isEmpty()
        ? List.of()
        : Stream.concat(one.stream(), other.stream()).toList();
  }

  /** The texts in quotes that an expression can be; none if it can be anything else. */
  static List<StringValue> constants(Expression expression) {
    if (expression instanceof StringValue literal) {
      return List.of(literal);
    }
    if (expression instanceof ExpressionList<?> parentheses && parentheses.size() == 1) {
      return constants(parentheses.get(0));
    }
    List<Expression> parts = new ArrayList<>();
    if (expression instanceof CaseExpression choice) {
      choice.getWhenClauses().forEach(when -> parts.add(when.getThenExpression()));
      if (choice.getElseExpression() != null) {
        parts.add(choice.getElseExpression());
      }
    }
    List<StringValue> constants = new ArrayList<>();
    for (Expression part : parts) {
      List<StringValue> own = constants(part);
      if (own.isEmpty() && !(part instanceof NullValue)) {
        return List.of();
      }
      constants.addAll(own);
    }
    return constants;
  }
}
