package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.model.LinkedColumn;
import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.AnyComparisonExpression;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.BooleanValue;
import net.sf.jsqlparser.expression.CaseExpression;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.DateTimeLiteralExpression;
import net.sf.jsqlparser.expression.DoubleValue;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.ExtractExpression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.IntervalExpression;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.expression.JsonExpression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.NotExpression;
import net.sf.jsqlparser.expression.TimeKeyExpression;
import net.sf.jsqlparser.expression.TrimFunction;
import net.sf.jsqlparser.expression.WhenClause;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.ExistsExpression;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsBooleanExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/** Infers the family of an expression's type; null and UNKNOWN both mean that we cannot tell. */
final class TypeResolver extends ExpressionVisitorAdapter<@Nullable TextType> {
  private final TextScope scope;
  private final List<TextProblem> problems = new ArrayList<>();

  TypeResolver(TextScope scope) {
    this.scope = scope;
  }

  List<TextProblem> problems() {
    return problems;
  }

  TextType typeOf(@Nullable Expression expression) {
    TextType type = expression == null ? null : expression.accept(this, null);
    return type == null ? TextType.UNKNOWN : type;
  }

  /** Reports an expression that is known to be no condition. */
  TextType requireCondition(@Nullable Expression expression) {
    TextType type = typeOf(expression);
    if (expression != null && !type.comparableTo(TextType.BOOLEAN)) {
      problems.add(
          TextProblem.of(
              Message.SQL_TEXT_IS_NO_CONDITION,
              begin(expression),
              expression.toString(),
              type.words()));
    }
    return TextType.BOOLEAN;
  }

  private TextType requireComparable(Expression left, Expression right, TextType result) {
    TextType one = typeOf(left);
    TextType other = typeOf(right);
    if (!one.comparableTo(other)) {
      problems.add(
          TextProblem.of(
              Message.SQL_TEXT_MIXES_TYPES,
              begin(left),
              left.toString(),
              one.words(),
              right.toString(),
              other.words()));
    }
    return result;
  }

  static Position begin(Expression expression) {
    return Position.of(OperatorTyping.begin(expression));
  }

  @Override
  protected <S> TextType visitBinaryExpression(BinaryExpression binary, S context) {
    Expression left = binary.getLeftExpression();
    Expression right = binary.getRightExpression();
    return switch (Operator.of(binary)) {
      case LOGICAL -> {
        requireCondition(left);
        yield requireCondition(right);
      }
      case COMPARISON -> requireComparable(left, right, TextType.BOOLEAN);
      case MATCH -> {
        typeOf(right);
        yield requireText(left);
      }
      case CONCATENATION -> {
        typeOf(left);
        typeOf(right);
        yield TextType.TEXT;
      }
      case ARITHMETIC -> arithmetic(left, right);
      case CONTAINMENT, OTHER -> {
        typeOf(left);
        typeOf(right);
        yield TextType.UNKNOWN;
      }
    };
  }

  private TextType arithmetic(Expression left, Expression right) {
    TextType one = typeOf(left);
    TextType other = typeOf(right);
    boolean numbers = one == TextType.NUMBER && other == TextType.NUMBER;
    if (one == TextType.TIME || other == TextType.TIME || numbers) {
      return numbers ? TextType.NUMBER : TextType.UNKNOWN;
    }
    return requireComparable(left, right, TextType.UNKNOWN);
  }

  private TextType requireText(Expression left) {
    TextType type = typeOf(left);
    if (!type.comparableTo(TextType.TEXT)) {
      problems.add(
          TextProblem.of(
              Message.SQL_TEXT_MATCHES_NO_TEXT, begin(left), left.toString(), type.words()));
    }
    return TextType.BOOLEAN;
  }

  @Override
  public <S> TextType visit(Column column, S context) {
    // A table's name in front of it is the own one's, or was refused.
    return scope
        .find(column.getColumnName())
        .map(LinkedColumn::sqlType)
        .map(TextType::of)
        .orElse(TextType.UNKNOWN);
  }

  @Override
  public <S> TextType visit(JdbcNamedParameter parameter, S context) {
    return scope.parameters().getOrDefault(parameter.getName(), TextType.UNKNOWN);
  }

  @Override
  public <S> TextType visit(LongValue value, S context) {
    return TextType.NUMBER;
  }

  @Override
  public <S> TextType visit(DoubleValue value, S context) {
    return TextType.NUMBER;
  }

  @Override
  public <S> TextType visit(BooleanValue value, S context) {
    return TextType.BOOLEAN;
  }

  @Override
  public <S> TextType visit(TimeKeyExpression value, S context) {
    return TextType.TIME;
  }

  @Override
  public <S> TextType visit(DateTimeLiteralExpression value, S context) {
    return TextType.TIME;
  }

  @Override
  public <S> TextType visit(IntervalExpression value, S context) {
    return TextType.UNKNOWN;
  }

  @Override
  public <S> TextType visit(ExtractExpression value, S context) {
    typeOf(value.getExpression());
    return TextType.NUMBER;
  }

  @Override
  public <S> TextType visit(CastExpression cast, S context) {
    typeOf(cast.getLeftExpression());
    return TextType.UNKNOWN;
  }

  @Override
  public <S> TextType visit(JsonExpression json, S context) {
    return TextType.UNKNOWN;
  }

  @Override
  public <S> TextType visit(AnyComparisonExpression any, S context) {
    return TextType.UNKNOWN;
  }

  @Override
  public <S> TextType visit(TrimFunction function, S context) {
    typeOf(function.getExpression());
    return TextType.TEXT;
  }

  @Override
  public <S> TextType visit(NotExpression not, S context) {
    return requireCondition(not.getExpression());
  }

  @Override
  public <S> TextType visit(IsNullExpression test, S context) {
    typeOf(test.getLeftExpression());
    return TextType.BOOLEAN;
  }

  @Override
  public <S> TextType visit(IsBooleanExpression test, S context) {
    return requireCondition(test.getLeftExpression());
  }

  @Override
  public <S> TextType visit(ExistsExpression exists, S context) {
    return TextType.BOOLEAN;
  }

  @Override
  public <S> TextType visit(Select select, S context) {
    return Subqueries.of(select).type();
  }

  @Override
  public <S> TextType visit(Between between, S context) {
    requireComparable(
        between.getLeftExpression(), between.getBetweenExpressionStart(), TextType.BOOLEAN);
    return requireComparable(
        between.getLeftExpression(), between.getBetweenExpressionEnd(), TextType.BOOLEAN);
  }

  @Override
  public <S> TextType visit(InExpression in, S context) {
    Expression left = in.getLeftExpression();
    if (in.getRightExpression() instanceof ExpressionList<?> list) {
      list.forEach(entry -> requireComparable(left, entry, TextType.BOOLEAN));
    }
    return TextType.BOOLEAN;
  }

  @Override
  public <S> TextType visit(ExpressionList<? extends Expression> list, S context) {
    List<TextType> types = list.stream().map(this::typeOf).toList();
    return types.size() == 1 ? types.get(0) : TextType.UNKNOWN;
  }

  @Override
  public <S> TextType visit(CaseExpression expression, S context) {
    TextType type = TextType.UNKNOWN;
    for (WhenClause when : expression.getWhenClauses()) {
      if (expression.getSwitchExpression() == null) {
        requireCondition(when.getWhenExpression());
      } else {
        requireComparable(
            expression.getSwitchExpression(), when.getWhenExpression(), TextType.UNKNOWN);
      }
      type = known(type, typeOf(when.getThenExpression()));
    }
    return known(type, typeOf(expression.getElseExpression()));
  }

  @Override
  public <S> TextType visit(Function function, S context) {
    TextType first = TextType.UNKNOWN;
    if (function.getParameters() != null) {
      for (Expression parameter : function.getParameters()) {
        first = known(first, typeOf(parameter));
      }
    }
    return FunctionTypes.of(function.getName(), first);
  }

  private static TextType known(TextType one, TextType other) {
    return one == TextType.UNKNOWN ? other : one;
  }
}
