package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.model.SqlKind;
import dev.aludel.processor.text.SqlValue.Nullness;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.CollateExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.expression.JsonExpression;
import net.sf.jsqlparser.expression.NotExpression;
import net.sf.jsqlparser.expression.NullValue;
import net.sf.jsqlparser.expression.OverlapsCondition;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.TimezoneExpression;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsBooleanExpression;
import net.sf.jsqlparser.expression.operators.relational.IsDistinctExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.parser.ASTNodeAccess;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/** Types operators, and says what cannot stand on both sides of one. */
abstract class OperatorTyping extends LiteralTyping {
  private final Findings findings;
  private final Comparisons comparisons;
  private final TimeArithmetic times;
  private final SyntaxRules syntax;

  OperatorTyping(Findings findings) {
    super(findings);
    this.findings = findings;
    this.comparisons = new Comparisons(findings, this);
    this.times = new TimeArithmetic(findings);
    this.syntax = new SyntaxRules(findings);
  }

  final Comparisons comparisons() {
    return comparisons;
  }

  /** The values of a subquery's columns. */
  abstract List<SqlValue> columnsOf(Select select);

  /** The column that an expression is, if it is nothing but one. */
  abstract SqlScope.@Nullable Found columnOf(Expression expression);

  /** The value of a parameter that stands for many, as one of them; else as any other. */
  abstract SqlValue elementOf(Expression expression);

  /** Reports an expression that is known to be no condition. */
  final SqlValue requireCondition(@Nullable Expression expression) {
    if (expression == null) {
      return SqlValue.CONDITION;
    }
    SqlValue value = typeOf(expression);
    if (value.kind().filter(kind -> kind != SqlKind.BOOLEAN).isPresent()) {
      findings.report(
          SqlMessage.CONDITION_IS_NONE,
          begin(expression),
          findings.shown(expression),
          value.words());
    }
    return SqlValue.CONDITION.with(value.nullness());
  }

  /** Where an expression begins: its leftmost part that knows its place. */
  static ASTNodeAccess begin(Expression expression) {
    return expression instanceof BinaryExpression binary
        ? begin(binary.getLeftExpression())
        : expression;
  }

  @Override
  protected <S> SqlValue visitBinaryExpression(BinaryExpression binary, S context) {
    Expression left = binary.getLeftExpression();
    Expression right = binary.getRightExpression();
    syntax.check(binary);
    return switch (Operator.of(binary)) {
      case LOGICAL ->
          SqlValue.CONDITION.with(
              requireCondition(left).nullness().or(requireCondition(right).nullness()));
      case COMPARISON -> compare(binary);
      case MATCH -> match(binary);
      case CONCATENATION -> concatenation(binary, typeOf(left), typeOf(right));
      case ARITHMETIC -> arithmetic(binary, typeOf(left), typeOf(right));
      case CONTAINMENT -> containment(binary, typeOf(left), typeOf(right));
      case OTHER -> {
        typeOf(left);
        typeOf(right);
        findings.unchecked(begin(binary), findings.shown(binary));
        yield SqlValue.UNKNOWN;
      }
    };
  }

  /** PostgreSQL makes text of one side if the other is text; H2 of both. */
  private SqlValue concatenation(BinaryExpression binary, SqlValue left, SqlValue right) {
    if (left.isArray() || right.isArray() || left.isJson()) {
      var unused = findings.travelsAs(binary.getRightExpression(), left);
      SqlValue whole = left.isArray() || left.isJson() ? left : right;
      return whole.chosen().with(left.nullness().or(right.nullness()));
    }
    boolean known = left.kind().isPresent() && right.kind().isPresent();
    boolean text = left.isText() || right.isText();
    boolean bytes = left.is(SqlKind.BINARY) && right.is(SqlKind.BINARY);
    if (known && !text && !bytes && findings.isFor(Findings.POSTGRESQL)) {
      reportOperand(binary, binary.getLeftExpression(), "text", left);
    }
    SqlKind kind = bytes ? SqlKind.BINARY : SqlKind.TEXT;
    return SqlValue.of(kind, left.nullness().or(right.nullness()));
  }

  /** PostgreSQL asks so of arrays, JSON and ranges. */
  private SqlValue containment(BinaryExpression binary, SqlValue left, SqlValue right) {
    String words = binary.getStringExpression().strip();
    findings.requireOn(Findings.H2, begin(binary), words);
    if (words.startsWith("?")) {
      findings.report(
          SqlMessage.SQL_IS_MALFORMED,
          begin(binary),
          words + " (JDBC's parameters; write jsonb_exists(…))");
    }
    comparisons.requireAlike(binary.getLeftExpression(), binary.getRightExpression());
    return SqlValue.CONDITION.with(left.nullness().or(right.nullness()));
  }

  @Override
  public <S> SqlValue visit(JsonExpression path, S context) {
    return new JsonTyping(findings, this).typeOf(path);
  }

  private SqlValue compare(BinaryExpression binary) {
    if (binary instanceof IsDistinctExpression) {
      comparisons.requireAlike(binary.getLeftExpression(), binary.getRightExpression());
      return SqlValue.CONDITION;
    }
    Expression right = binary.getRightExpression();
    if (right instanceof NullValue || binary.getLeftExpression() instanceof NullValue) {
      findings.report(SqlMessage.COMPARED_WITH_NULL, begin(binary));
    }
    return SqlValue.CONDITION.with(comparisons.requireEqual(binary.getLeftExpression(), right));
  }

  private SqlValue match(BinaryExpression binary) {
    SqlValue left = typeOf(binary.getLeftExpression());
    SqlValue right = typeOf(binary.getRightExpression());
    requireText(binary, binary.getLeftExpression(), left);
    requireText(binary, binary.getRightExpression(), right);
    comparisons.noteColumns(binary.getLeftExpression(), binary.getRightExpression());
    return SqlValue.CONDITION.with(left.nullness().or(right.nullness()));
  }

  private void requireText(BinaryExpression binary, Expression operand, SqlValue value) {
    if (value.kind().isPresent() && !value.isText()) {
      reportOperand(binary, operand, "text", value);
    }
  }

  private SqlValue arithmetic(BinaryExpression binary, SqlValue left, SqlValue right) {
    Nullness nullness = left.nullness().or(right.nullness());
    if (left.isNumber() && right.isNumber()) {
      return SqlFunction.like(List.of(left, right)).computed().with(nullness);
    }
    if (left.isJson()) {
      findings.requireOn(Findings.H2, begin(binary), "arithmetic of JSON");
      return left.with(nullness);
    }
    if (left.movesInTime() || right.movesInTime()) {
      return times.typeOf(binary, left, right).with(nullness);
    }
    if (isNumber(binary.getRightExpression(), left)
        || isNumber(binary.getLeftExpression(), right)) {
      return (left.isNumber() ? left : right).computed().with(nullness);
    }
    if (left.kind().isPresent() && right.kind().isPresent()) {
      Expression wrong = left.isNumber() ? binary.getRightExpression() : binary.getLeftExpression();
      reportOperand(binary, wrong, "a number", left.isNumber() ? right : left);
    }
    return SqlFunction.like(List.of(left, right)).computed().with(nullness);
  }

  /** Whether a text in quotes is a number like the one beside it. */
  private static boolean isNumber(Expression expression, SqlValue beside) {
    return beside.isNumber()
        && expression instanceof StringValue literal
        && LiteralRules.wrong(literal.getValue(), beside.kind().orElseThrow()).isEmpty();
  }

  private void reportOperand(
      BinaryExpression binary, Expression wrong, String needed, SqlValue value) {
    findings.misfit(wrong, binary.getStringExpression().strip(), needed, value.words());
  }

  @Override
  public <S> SqlValue visit(SignedExpression signed, S context) {
    SqlValue value = typeOf(signed.getExpression());
    if (value.kind().isPresent() && !value.isNumber() && signed.getSign() != '~') {
      findings.report(
          SqlMessage.ARGUMENT_DOES_NOT_FIT,
          signed,
          String.valueOf(signed.getSign()),
          "a number",
          findings.shown(signed.getExpression()),
          value.words());
    }
    return value.computed();
  }

  @Override
  public <S> SqlValue visit(NotExpression not, S context) {
    return requireCondition(not.getExpression());
  }

  @Override
  public <S> SqlValue visit(IsNullExpression test, S context) {
    typeOf(test.getLeftExpression());
    syntax.check(test);
    if (test.getLeftExpression() instanceof JdbcNamedParameter parameter) {
      findings.testsForNull(parameter);
    }
    return SqlValue.CONDITION;
  }

  @Override
  public <S> SqlValue visit(IsBooleanExpression test, S context) {
    requireCondition(test.getLeftExpression());
    return SqlValue.CONDITION;
  }

  @Override
  public <S> SqlValue visit(OverlapsCondition overlaps, S context) {
    findings.requireOn(Findings.H2, begin(overlaps.getLeft().get(0)), "overlaps");
    Nullness nullness =
        Stream.concat(overlaps.getLeft().stream(), overlaps.getRight().stream())
            .map(this::typeOf)
            .map(SqlValue::nullness)
            .reduce(Nullness.NOT_NULL, Nullness::or);
    return SqlValue.CONDITION.with(nullness);
  }

  @Override
  public <S> SqlValue visit(Between between, S context) {
    Expression left = between.getLeftExpression();
    return SqlValue.CONDITION.with(
        comparisons
            .requireEqual(left, between.getBetweenExpressionStart())
            .or(comparisons.requireEqual(left, between.getBetweenExpressionEnd())));
  }

  @Override
  public <S> SqlValue visit(InExpression in, S context) {
    Expression left = in.getLeftExpression();
    Expression right = in.getRightExpression();
    syntax.check(in);
    if (right instanceof Select select) {
      List<SqlValue> columns = columnsOf(select);
      comparisons.requireColumns(left, select, columns);
      return SqlValue.CONDITION.with(typeOf(left).nullness());
    }
    if (right instanceof ExpressionList<?> list) {
      Nullness nullness = typeOf(left).nullness();
      for (Expression entry : list) {
        nullness = nullness.or(comparisons.requireEqual(left, entry, elementOf(entry)));
      }
      return SqlValue.CONDITION.with(nullness);
    }
    findings.unchecked(begin(in), findings.shown(in));
    return SqlValue.CONDITION.with(Nullness.UNKNOWN);
  }

  @Override
  public <S> SqlValue visit(ExpressionList<? extends Expression> list, S context) {
    List<SqlValue> values = list.stream().map(this::typeOf).toList();
    if (values.size() == 1) {
      return values.get(0);
    }
    Nullness nullness =
        values.stream().map(SqlValue::nullness).reduce(Nullness.NOT_NULL, Nullness::or);
    return new SqlValue(
        SqlValue.UNKNOWN.kind(), SqlValue.UNKNOWN.java(), nullness, SqlValue.Form.ROW);
  }

  /** H2 tells the same time by another clock, PostgreSQL what the clock there says, or said. */
  @Override
  public <S> SqlValue visit(TimezoneExpression there, S context) {
    SqlValue value = typeOf(there.getLeftExpression());
    there.getTimezoneExpressions().forEach(this::typeOf);
    if (value.kind().isPresent() && !value.isTime() && value.form() != SqlValue.Form.LITERAL) {
      findings.misfit(there.getLeftExpression(), "at time zone", "a time", value.words());
      return SqlValue.UNKNOWN;
    }
    boolean instant = value.is(SqlKind.TIMESTAMP_WITH_TIME_ZONE);
    boolean local = instant && findings.isFor(Findings.POSTGRESQL);
    if (local && findings.isFor(Findings.H2)) {
      return SqlValue.UNKNOWN.with(value.nullness());
    }
    return SqlValue.of(
        local ? SqlKind.TIMESTAMP : SqlKind.TIMESTAMP_WITH_TIME_ZONE, value.nullness());
  }

  @Override
  public <S> SqlValue visit(CollateExpression collated, S context) {
    findings.requireOn(Findings.H2, begin(collated.getLeftExpression()), "collate");
    return typeOf(collated.getLeftExpression());
  }
}
