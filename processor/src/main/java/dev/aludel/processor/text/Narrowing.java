package dev.aludel.processor.text;

import dev.aludel.processor.text.SqlScope.Found;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExtractExpression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.expression.NotExpression;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.TrimFunction;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.conditional.OrExpression;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsBooleanExpression;
import net.sf.jsqlparser.expression.operators.relational.IsDistinctExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.schema.Column;
import org.jspecify.annotations.Nullable;

/** What a condition says of its columns: rows for which it is true have values there. */
final class Narrowing {
  /** Functions that PostgreSQL answers for one null argument, too. */
  private static final Set<String> LENIENT = Set.of("greatest", "least");

  private final SqlScope scope;
  private final OperatorTyping typing;

  Narrowing(SqlScope scope, OperatorTyping typing) {
    this.scope = scope;
    this.typing = typing;
  }

  /** Takes note of the columns without which the condition is not true. */
  void narrow(Expression condition) {
    makePresent(needed(condition));
  }

  /** Takes note of the columns that a test for NULL found to be there. */
  void narrowOtherwise(Expression condition) {
    if (condition instanceof OrExpression or) {
      narrowOtherwise(or.getLeftExpression());
      narrowOtherwise(or.getRightExpression());
    } else if (condition instanceof IsNullExpression test && !test.isNot()) {
      makePresent(strict(test.getLeftExpression()));
    }
  }

  private void makePresent(Set<Column> columns) {
    for (Column column : columns) {
      Found found = typing.columnOf(column);
      if (found != null && found.level() == scope) {
        scope.makePresent(found.field());
        scope.makePresent(found.relation()).forEach(this::narrow);
      }
    }
  }

  /** The columns that are not null where a condition is true. */
  private Set<Column> needed(Expression condition) {
    if (condition instanceof AndExpression and) {
      return union(needed(and.getLeftExpression()), needed(and.getRightExpression()));
    }
    if (condition instanceof OrExpression or) {
      return common(needed(or.getLeftExpression()), needed(or.getRightExpression()));
    }
    if (condition instanceof ExpressionList<?> parentheses && parentheses.size() == 1) {
      return needed(parentheses.get(0));
    }
    if (condition instanceof IsNullExpression test) {
      return test.isNot() ? strict(test.getLeftExpression()) : Set.of();
    }
    if (condition instanceof Between between) {
      return between.isNot() ? strict(between.getLeftExpression()) : compared(between);
    }
    if (condition instanceof InExpression in) {
      return mustHaveValue(in) ? strict(in.getLeftExpression()) : Set.of();
    }
    if (condition instanceof IsBooleanExpression test) {
      return test.isNot() ? Set.of() : strict(test.getLeftExpression());
    }
    return strict(condition);
  }

  private Set<Column> compared(Between between) {
    return union(
        strict(between.getLeftExpression()),
        union(
            strict(between.getBetweenExpressionStart()),
            strict(between.getBetweenExpressionEnd())));
  }

  /** NULL is not in a list, and not outside of one either, unless that is empty. */
  private static boolean mustHaveValue(InExpression in) {
    return !in.isNot()
        || (in.getRightExpression() instanceof ExpressionList<?> list
            && list.stream().noneMatch(JdbcNamedParameter.class::isInstance));
  }

  /** The columns of which none is null where an expression is not. */
  private Set<Column> strict(@Nullable Expression expression) {
    if (expression instanceof Column column) {
      return Set.of(column);
    }
    if (expression instanceof ExpressionList<?> parentheses) {
      return parentheses.size() == 1 ? strict(parentheses.get(0)) : Set.of();
    }
    if (expression instanceof NotExpression not) {
      return isSimple(not.getExpression()) ? strict(not.getExpression()) : Set.of();
    }
    if (expression instanceof BinaryExpression binary) {
      return isStrict(binary)
          ? union(strict(binary.getLeftExpression()), strict(binary.getRightExpression()))
          : Set.of();
    }
    if (expression instanceof SignedExpression signed) {
      return strict(signed.getExpression());
    }
    if (expression instanceof CastExpression cast) {
      return strict(cast.getLeftExpression());
    }
    if (expression instanceof ExtractExpression extract) {
      return strict(extract.getExpression());
    }
    if (expression instanceof TrimFunction trim) {
      return union(strict(trim.getExpression()), strict(trim.getFromExpression()));
    }
    return expression instanceof Function function ? strict(function) : Set.of();
  }

  private Set<Column> strict(Function function) {
    List<SqlFunction> known = SqlFunctions.named(function.getName());
    boolean strict =
        !known.isEmpty()
            && !LENIENT.contains(known.get(0).name())
            && known.stream().allMatch(one -> one.nulls() == SqlFunction.Nulls.ANY);
    Set<Column> columns = new HashSet<>();
    if (strict && function.getParameters() != null) {
      function.getParameters().forEach(one -> columns.addAll(strict(one)));
    }
    return columns;
  }

  private static boolean isSimple(Expression negated) {
    return !(negated instanceof InExpression) && !(negated instanceof Between);
  }

  private static boolean isStrict(BinaryExpression binary) {
    return switch (Operator.of(binary)) {
      case COMPARISON -> !(binary instanceof IsDistinctExpression);
      case MATCH, ARITHMETIC, CONCATENATION, CONTAINMENT -> true;
      case LOGICAL, OTHER -> false;
    };
  }

  private static Set<Column> union(Set<Column> one, Set<Column> other) {
    Set<Column> all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }

  /** The same column is another part of the text on the other side. */
  private Set<Column> common(Set<Column> one, Set<Column> other) {
    Set<Column> common = new HashSet<>();
    for (Column column : one) {
      Found found = typing.columnOf(column);
      if (found != null && other.stream().map(typing::columnOf).anyMatch(found::isSame)) {
        common.add(column);
      }
    }
    return common;
  }
}
