package dev.aludel.dialect;

import static dev.aludel.sql.Comparison.equal;
import static dev.aludel.sql.Logical.and;
import static dev.aludel.sql.Logical.or;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.sql.Arithmetic;
import dev.aludel.sql.Between;
import dev.aludel.sql.Bind;
import dev.aludel.sql.CaseWhen;
import dev.aludel.sql.Cast;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Concatenation;
import dev.aludel.sql.Exists;
import dev.aludel.sql.Fragment;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.InArray;
import dev.aludel.sql.InList;
import dev.aludel.sql.InSubquery;
import dev.aludel.sql.Like;
import dev.aludel.sql.Literal;
import dev.aludel.sql.Negation;
import dev.aludel.sql.Not;
import dev.aludel.sql.NullTest;
import dev.aludel.sql.RowValue;
import dev.aludel.sql.ScalarSubquery;
import dev.aludel.sql.Select;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.Star;
import dev.aludel.sql.TableReference;
import dev.aludel.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExpressionRenderingTest {
  private static final SqlExpression A = ColumnReference.of("a");
  private static final SqlExpression B = ColumnReference.of("b");
  private static final SqlExpression C = ColumnReference.of("c");
  private static final Bind ONE = new Bind(SqlType.INTEGER, 1);
  private static final Bind NULL = new Bind(SqlType.INTEGER, null);
  private static final Select KEYS =
      Select.of(ColumnReference.of("id")).withFrom(TableReference.of("t"));

  @ParameterizedTest(name = "{0}")
  @MethodSource({"comparisons", "logic", "calculations", "texts", "sets", "others"})
  void isWrittenTheSameInEveryDialect(String text, SqlExpression expression) {
    for (Dialect dialect : Dialect.all()) {
      assertThat(dialect.render(Select.of(expression)).text()).isEqualTo("select " + text);
    }
  }

  static Stream<Arguments> comparisons() {
    return Stream.of(
        row("a = ?", equal(A, ONE)),
        row("a <> b", comparison(Comparison.Operator.NOT_EQUAL, A, B)),
        row("a < ?", comparison(Comparison.Operator.LESS, A, ONE)),
        row("a <= ?", comparison(Comparison.Operator.LESS_OR_EQUAL, A, ONE)),
        row("a > ?", comparison(Comparison.Operator.GREATER, A, ONE)),
        row("a >= ?", comparison(Comparison.Operator.GREATER_OR_EQUAL, A, ONE)),
        row("a is distinct from b", comparison(Comparison.Operator.DISTINCT, A, B)),
        row("a is not distinct from b", comparison(Comparison.Operator.NOT_DISTINCT, A, B)),
        row("a is null", equal(A, NULL)),
        row("a is null", equal(NULL, A)),
        row("a is not null", comparison(Comparison.Operator.NOT_EQUAL, A, NULL)),
        row("true", equal(NULL, NULL)),
        row("a = ?", equal(A, Bind.parameter(SqlType.INTEGER))),
        row("(a = b) = c", equal(equal(A, B), C)),
        row("a = (b = c)", equal(A, equal(B, C))),
        row("(a = b) is null", new NullTest(equal(A, B), false)),
        row("a is not null", new NullTest(A, true)),
        row("a between ? and b + c", new Between(A, ONE, add(B, C), false)),
        row("a not between b and c", new Between(A, B, C, true)));
  }

  static Stream<Arguments> logic() {
    return Stream.of(
        row("a and (b or c)", and(A, or(B, C))),
        row("a and b or c", or(and(A, B), C)),
        row("a and b and c", and(and(A, B), C)),
        row("a and b and c", and(A, and(B, C))),
        row("not (a and b)", new Not(and(A, B))),
        row("not a = b", new Not(equal(A, B))),
        row("not (not a)", new Not(new Not(A))),
        row("(not a) = b", equal(new Not(A), B)),
        row("true", and()),
        row("false", or()),
        row("a", and(A)),
        row("not (a or b)", new Not(and(or(A, B)))),
        row("a and true", and(A, Literal.TRUE)));
  }

  static Stream<Arguments> calculations() {
    return Stream.of(
        row("a + b - c", calculate(Arithmetic.Operator.SUBTRACT, add(A, B), C)),
        row("a - (b + c)", calculate(Arithmetic.Operator.SUBTRACT, A, add(B, C))),
        row("(a + b) * c", calculate(Arithmetic.Operator.MULTIPLY, add(A, B), C)),
        row("a + b * c", add(A, calculate(Arithmetic.Operator.MULTIPLY, B, C))),
        row(
            "a / (b / c)",
            calculate(Arithmetic.Operator.DIVIDE, A, calculate(Arithmetic.Operator.DIVIDE, B, C))),
        row("a % b", calculate(Arithmetic.Operator.REMAINDER, A, B)),
        row("-(a + b)", new Negation(add(A, B))),
        row("-(-a)", new Negation(new Negation(A))),
        row("-(-5)", new Negation(Literal.of(-5))),
        row("a - -5", calculate(Arithmetic.Operator.SUBTRACT, A, Literal.of(-5))),
        row("(a || b) + c", add(Concatenation.of(A, B), C)),
        row("a + b || c", Concatenation.of(add(A, B), C)));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        row("a || b || c", Concatenation.of(A, Concatenation.of(B, C))),
        row("a like ?", new Like(A, ONE, null, Like.Mode.LIKE)),
        row("a not like b", new Like(A, B, null, Like.Mode.NOT_LIKE)),
        row("a like ? escape '!'", new Like(A, ONE, Like.ESCAPE, Like.Mode.LIKE)),
        row("a ilike ?", new Like(A, ONE, null, Like.Mode.LIKE_IGNORING_CASE)),
        row("lower(a)", FunctionCall.of("lower", A)),
        row("'it''s'", Literal.of("it's")));
  }

  static Stream<Arguments> sets() {
    return Stream.of(
        row("a in (?, ?)", in(false, ONE, ONE)),
        row("a not in (?)", in(true, ONE)),
        row("false", in(false)),
        row("true", in(true)),
        row("(a in (?) or a is null)", in(false, ONE, NULL)),
        row("(a not in (?) and a is not null)", in(true, NULL, ONE)),
        row("a is null", in(false, NULL, NULL)),
        row("a is not null", in(true, NULL)),
        row("a = any(?)", new InArray(A, ONE, false)),
        row("a <> all(?)", new InArray(A, ONE, true)),
        row("a in (select id from t)", new InSubquery(A, KEYS, false)),
        row("a not in (select id from t)", new InSubquery(A, KEYS, true)),
        row(
            "(a, b) in ((?, ?))",
            new InList(
                new RowValue(List.of(A, B)), List.of(new RowValue(List.of(ONE, ONE))), false)));
  }

  static Stream<Arguments> others() {
    return Stream.of(
        row("t.a", new ColumnReference(Identifier.of("t"), Identifier.of("a"))),
        row("exists (select id from t)", new Exists(KEYS)),
        row("not exists (select id from t)", new Not(new Exists(KEYS))),
        row("(select id from t)", new ScalarSubquery(KEYS)),
        row("count(*)", FunctionCall.of("count", Star.STAR)),
        row("count(distinct a)", new FunctionCall("count", List.of(A), true)),
        row("cast(a as varchar(10))", new Cast(A, SqlType.varchar(10))),
        row("cast(a as CITEXT)", new Cast(A, SqlType.TEXT.exact("CITEXT"))),
        row(
            "case when a = ? then b else c end",
            new CaseWhen(List.of(new CaseWhen.Branch(equal(A, ONE), B)), C)),
        row("case when a then b end", new CaseWhen(List.of(new CaseWhen.Branch(A, B)), null)),
        row("extract(year from a)", new Fragment(List.of("extract(year from ", ")"), List.of(A))),
        row("(current_date) = a", equal(Fragment.of("current_date"), A)));
  }

  @Test
  void bindsAreInTheOrderOfTheText() {
    Bind two = new Bind(SqlType.INTEGER, 2);
    Rendered rendered =
        Dialect.named("postgresql").render(Select.of(add(ONE, two)).withWhere(equal(A, ONE)));
    assertThat(rendered.text()).isEqualTo("select ? + ? where a = ?");
    assertThat(rendered.binds()).extracting(Bind::value).containsExactly(1, 2, 1);
  }

  @Test
  void h2IsToldTheTypesOfWideNumbersThatValuesAreCalculatedFrom() {
    Bind rate = new Bind(SqlType.numeric(4, 2), BigDecimal.TEN);
    Bind many = new Bind(SqlType.BIGINT, 1L);
    SqlExpression function = FunctionCall.of("coalesce", B, many);
    SqlExpression branch = new CaseWhen(List.of(new CaseWhen.Branch(A, rate)), ONE);
    Select select = Select.of(calculate(Arithmetic.Operator.MULTIPLY, A, rate), function, branch);
    assertThat(Dialect.named("h2").render(select).text())
        .isEqualTo(
            "select a * cast(? as decfloat(40)), coalesce(b, cast(? as bigint)), "
                + "case when a then cast(? as decfloat(40)) else ? end");
    assertThat(Dialect.named("postgresql").render(select).text())
        .isEqualTo("select a * ?, coalesce(b, ?), case when a then ? else ? end");
  }

  @Test
  void aNullThatBecomesIsNullIsNotSent() {
    assertThat(Dialect.named("postgresql").render(Select.of(equal(A, NULL))).binds()).isEmpty();
  }

  private static Arguments row(String text, SqlExpression expression) {
    return Arguments.of(text, expression);
  }

  private static SqlExpression comparison(
      Comparison.Operator operator, SqlExpression left, SqlExpression right) {
    return new Comparison(operator, left, right);
  }

  private static SqlExpression calculate(
      Arithmetic.Operator operator, SqlExpression left, SqlExpression right) {
    return new Arithmetic(operator, left, right);
  }

  private static SqlExpression add(SqlExpression left, SqlExpression right) {
    return calculate(Arithmetic.Operator.ADD, left, right);
  }

  private static SqlExpression in(boolean negated, SqlExpression... values) {
    return new InList(A, List.of(values), negated);
  }
}
