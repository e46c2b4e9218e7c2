package dev.aludel.processor.text;

import dev.aludel.processor.model.LinkedColumn;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.CaseExpression;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.NotExpression;
import net.sf.jsqlparser.expression.NullValue;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.TrimFunction;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.ExistsExpression;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/** Whether an expression is sure to be NULL for some rows; null means that we cannot tell. */
final class Nullness extends ExpressionVisitorAdapter<@Nullable Boolean> {
  private static final Set<String> OF_ANY_ARGUMENT =
      Set.of(
          "length",
          "char_length",
          "character_length",
          "lower",
          "upper",
          "trim",
          "ltrim",
          "rtrim",
          "substring",
          "substr",
          "replace",
          "left",
          "right",
          "lpad",
          "rpad",
          "abs",
          "round",
          "floor",
          "ceil",
          "ceiling",
          "mod",
          "power",
          "sqrt",
          "sign",
          "nullif");

  private final TextScope scope;

  Nullness(TextScope scope) {
    this.scope = scope;
  }

  boolean canBeNull(@Nullable Expression expression) {
    return expression != null && Boolean.TRUE.equals(expression.accept(this, null));
  }

  private boolean any(@Nullable List<? extends Expression> expressions) {
    return expressions != null && expressions.stream().anyMatch(this::canBeNull);
  }

  @Override
  public <S> Boolean visit(Column column, S context) {
    return scope.find(column.getColumnName()).filter(LinkedColumn::nullable).isPresent();
  }

  @Override
  public <S> Boolean visit(NullValue value, S context) {
    return true;
  }

  @Override
  protected <S> Boolean visitBinaryExpression(BinaryExpression binary, S context) {
    return Operator.of(binary) != Operator.LOGICAL
        && (canBeNull(binary.getLeftExpression()) || canBeNull(binary.getRightExpression()));
  }

  @Override
  public <S> Boolean visit(Function function, S context) {
    String name = function.getName().toLowerCase(Locale.ROOT);
    List<? extends Expression> arguments = function.getParameters();
    if (name.equals("coalesce")) {
      return arguments != null && arguments.stream().allMatch(this::canBeNull);
    }
    return OF_ANY_ARGUMENT.contains(name) && (name.equals("nullif") || any(arguments));
  }

  @Override
  public <S> Boolean visit(CaseExpression expression, S context) {
    return expression.getElseExpression() == null
        || canBeNull(expression.getElseExpression())
        || expression.getWhenClauses().stream()
            .anyMatch(when -> canBeNull(when.getThenExpression()));
  }

  @Override
  public <S> Boolean visit(Select select, S context) {
    return Subqueries.of(select).canBeNull();
  }

  @Override
  public <S> Boolean visit(ExpressionList<? extends Expression> list, S context) {
    return list.size() == 1 && canBeNull(list.get(0));
  }

  @Override
  public <S> Boolean visit(CastExpression cast, S context) {
    return canBeNull(cast.getLeftExpression());
  }

  @Override
  public <S> Boolean visit(TrimFunction trim, S context) {
    return canBeNull(trim.getExpression());
  }

  @Override
  public <S> Boolean visit(NotExpression not, S context) {
    return canBeNull(not.getExpression());
  }

  @Override
  public <S> Boolean visit(SignedExpression signed, S context) {
    return canBeNull(signed.getExpression());
  }

  @Override
  public <S> Boolean visit(Between between, S context) {
    return canBeNull(between.getLeftExpression());
  }

  @Override
  public <S> Boolean visit(InExpression in, S context) {
    return canBeNull(in.getLeftExpression());
  }

  @Override
  public <S> Boolean visit(IsNullExpression test, S context) {
    return false;
  }

  @Override
  public <S> Boolean visit(ExistsExpression exists, S context) {
    return false;
  }
}
