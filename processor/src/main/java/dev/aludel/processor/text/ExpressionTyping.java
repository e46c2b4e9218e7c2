package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.model.SqlKind;
import dev.aludel.processor.model.SqlMethodDescriptor.Container;
import dev.aludel.processor.model.SqlMethodDescriptor.Parameter;
import dev.aludel.processor.text.SqlScope.Found;
import dev.aludel.processor.text.SqlValue.Nullness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sf.jsqlparser.expression.AnyComparisonExpression;
import net.sf.jsqlparser.expression.ArrayConstructor;
import net.sf.jsqlparser.expression.ArrayExpression;
import net.sf.jsqlparser.expression.CaseExpression;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExtractExpression;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.expression.JdbcParameter;
import net.sf.jsqlparser.expression.RangeExpression;
import net.sf.jsqlparser.expression.WhenClause;
import net.sf.jsqlparser.expression.operators.relational.ExistsExpression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/** Types the expressions of one query, whose names its scope has. */
final class ExpressionTyping extends FunctionTyping {
  private final Findings findings;
  private final SqlScope scope;
  private final QueryTyping queries;

  ExpressionTyping(Findings findings, SqlScope scope, Grouping grouping, QueryTyping queries) {
    super(findings, grouping);
    this.findings = findings;
    this.scope = scope;
    this.queries = queries;
  }

  @Override
  SqlValue typeOf(@Nullable Expression expression) {
    if (expression == null) {
      return SqlValue.UNKNOWN;
    }
    int before = grouping().mentioned();
    boolean grouped = grouping().isBy(expression);
    SqlValue value = expression.accept(this, null);
    if (grouped) {
      grouping().forgetSince(before);
    }
    if (value == null) {
      findings.unchecked(begin(expression), findings.shown(expression));
      return SqlValue.UNKNOWN;
    }
    return grouping().haveSets() && !isInside() && (grouped || isGroupedBy(expression))
        ? value.with(Nullness.NULLABLE)
        : value;
  }

  private boolean isGroupedBy(Expression expression) {
    Found found = columnOf(expression);
    return found != null && found.level() == scope && grouping().isBy(found.field());
  }

  @Override
  public <S> SqlValue visit(Column column, S context) {
    return column.getArrayConstructor() == null
        ? value(column)
        : part(value(column), column.getArrayConstructor());
  }

  /** An element of an array, or some of them. */
  private SqlValue part(SqlValue array, ArrayConstructor indexes) {
    boolean slice = indexes.getExpressions().stream().anyMatch(RangeExpression.class::isInstance);
    if (slice) {
      findings.requireOn(Findings.H2, indexes, "slices of arrays");
      return array.computed();
    }
    indexes.getExpressions().forEach(this::typeOf);
    return array.element().with(Nullness.NULLABLE);
  }

  @Override
  public <S> SqlValue visit(ArrayExpression part, S context) {
    SqlValue array = typeOf(part.getObjExpression());
    if (part.getIndexExpression() == null) {
      findings.requireOn(Findings.H2, begin(part.getObjExpression()), "slices of arrays");
      return array.computed();
    }
    typeOf(part.getIndexExpression());
    return array.element().with(Nullness.NULLABLE);
  }

  @Override
  public <S> SqlValue visit(ArrayConstructor array, S context) {
    List<SqlValue> values = array.getExpressions().stream().map(this::typeOf).toList();
    for (int i = 1; i < values.size(); i++) {
      comparisons().requireAlike(array.getExpressions().get(0), array.getExpressions().get(i));
    }
    Nullness nullness =
        values.stream().map(SqlValue::nullness).reduce(Nullness.NOT_NULL, Nullness::or);
    return SqlValue.arrayOf(
        SqlFunction.like(values).settled().computed().with(nullness), Nullness.NOT_NULL);
  }

  private SqlValue value(Column column) {
    Optional<String> table = tableOf(column);
    List<Found> found = scope.find(table, column.getColumnName());
    if (found.isEmpty()) {
      return unfound(column, table);
    }
    if (found.size() > 1) {
      findings.report(SqlMessage.NAME_IS_AMBIGUOUS, column, column.getColumnName(), choices(found));
    }
    Found first = found.get(0);
    first
        .field()
        .column()
        .ifPresent(
            known -> SqlNames.requireSpelt(column.getColumnName(), known.name(), column, findings));
    if (first.level() == scope) {
      grouping().mentions(column, first.field());
    }
    return first.value();
  }

  private SqlValue unfound(Column column, Optional<String> table) {
    String name = column.getColumnName();
    Optional<SqlFunction> constant = SqlFunctions.constant(name);
    if (table.isEmpty() && constant.isPresent()) {
      return constant.get().of(List.of());
    }
    if (table.isPresent() && scope.relation(table.get()).isEmpty()) {
      findings.report(
          TextProblem.of(SqlMessage.ALIAS_IS_UNKNOWN, Position.of(column), table.get())
              .suggesting(table.get(), scope.relationNames()));
    } else if (scope.isOpen(table)) {
      findings.unchecked(column, column.getFullyQualifiedName());
    } else {
      findings.report(
          TextProblem.of(
                  SqlMessage.COLUMN_IS_UNKNOWN,
                  Position.of(column),
                  SqlNames.plain(name),
                  table.orElseGet(() -> relations()))
              .suggesting(SqlNames.plain(name), scope.columnNames(table)));
    }
    return SqlValue.UNKNOWN;
  }

  private String relations() {
    List<String> names = scope.relationNames();
    return names.isEmpty() ? "a query without FROM" : String.join(", ", names);
  }

  static Optional<String> tableOf(Column column) {
    return Optional.ofNullable(column.getTable())
        .map(Table::getName)
        .filter(name -> !name.isEmpty());
  }

  private static String choices(List<Found> found) {
    return found.stream()
        .map(one -> one.relation().name() + "." + one.field().name())
        .collect(Collectors.joining(" or "));
  }

  @Override
  @Nullable Found columnOf(Expression expression) {
    if (expression instanceof Column column && column.getArrayConstructor() == null) {
      List<Found> found = scope.find(tableOf(column), column.getColumnName());
      return found.isEmpty() ? null : found.get(0);
    }
    return null;
  }

  @Override
  public <S> SqlValue visit(JdbcNamedParameter mention, S context) {
    Optional<Parameter> parameter = findings.parameter(mention);
    if (parameter.filter(one -> one.container() == Container.COLLECTION).isPresent()) {
      findings.standsForMany(mention);
    }
    return valueOf(mention, parameter);
  }

  @Override
  SqlValue arrayOf(Expression expression) {
    if (expression instanceof JdbcNamedParameter mention) {
      Optional<Parameter> many =
          findings.parameter(mention).filter(one -> one.container() == Container.COLLECTION);
      if (many.isPresent()) {
        SqlValue element = valueOf(mention, many).with(Nullness.NOT_NULL);
        return SqlValue.arrayOf(element, Nullness.NOT_NULL);
      }
    }
    return typeOf(expression);
  }

  @Override
  SqlValue elementOf(Expression expression) {
    return expression instanceof JdbcNamedParameter mention && isList(mention)
        ? valueOf(mention, findings.parameter(mention))
        : typeOf(expression);
  }

  /** Whether nothing but this is in the parentheses. */
  private boolean isList(JdbcNamedParameter mention) {
    int at = Position.offset(mention);
    ScannedSql scanned = findings.scanned();
    return scanned.mentions().stream()
        .filter(one -> one.begin() == at)
        .anyMatch(one -> scanned.list(one).isPresent());
  }

  private SqlValue valueOf(JdbcNamedParameter mention, Optional<Parameter> parameter) {
    if (parameter.isEmpty()) {
      List<String> names = findings.method().values().stream().map(Parameter::name).toList();
      findings.report(
          TextProblem.of(SqlMessage.PARAMETER_IS_UNKNOWN, Position.of(mention), mention.getName())
              .suggesting(mention.getName(), names));
      return SqlValue.UNKNOWN;
    }
    boolean nullable = findings.canBeNull(mention, parameter.get());
    Nullness nullness = nullable ? Nullness.NULLABLE : Nullness.NOT_NULL;
    return parameter
        .get()
        .value()
        .map(type -> SqlValue.of(type, nullness))
        .orElse(SqlValue.UNKNOWN);
  }

  @Override
  public <S> SqlValue visit(JdbcParameter parameter, S context) {
    findings.report(SqlMessage.PARAMETER_HAS_NO_NAME, parameter);
    return SqlValue.UNKNOWN;
  }

  @Override
  List<SqlValue> columnsOf(Select select) {
    return queries.columns(select, scope).stream().map(ResultColumn::value).toList();
  }

  @Override
  public <S> SqlValue visit(ParenthesedSelect select, S context) {
    return scalar(select);
  }

  @Override
  public <S> SqlValue visit(Select select, S context) {
    return scalar(select);
  }

  private SqlValue scalar(Select select) {
    List<SqlValue> columns = columnsOf(select);
    if (columns.size() != 1) {
      findings.report(
          SqlMessage.COUNTS_DIFFER,
          select,
          Comparisons.counted(columns.size(), "column"),
          "1 value");
      return SqlValue.UNKNOWN;
    }
    boolean always = QueryTyping.answersOneRow(select);
    return always ? columns.get(0) : columns.get(0).with(Nullness.NULLABLE);
  }

  @Override
  public <S> SqlValue visit(ExistsExpression exists, S context) {
    if (exists.getRightExpression() instanceof Select select) {
      queries.exists(select, scope);
    } else {
      typeOf(exists.getRightExpression());
    }
    return SqlValue.CONDITION;
  }

  @Override
  public <S> SqlValue visit(AnyComparisonExpression any, S context) {
    if (any.getSelect() == null) {
      findings.unchecked(any, findings.shown(any));
      return SqlValue.UNKNOWN;
    }
    return scalar(any.getSelect()).with(Nullness.NULLABLE);
  }

  @Override
  public <S> SqlValue visit(AllColumns all, S context) {
    return SqlValue.UNKNOWN.with(Nullness.NOT_NULL);
  }

  @Override
  public <S> SqlValue visit(AllTableColumns all, S context) {
    return SqlValue.UNKNOWN.with(Nullness.NOT_NULL);
  }

  @Override
  public <S> SqlValue visit(CastExpression cast, S context) {
    Expression operand = cast.getLeftExpression();
    boolean array = CastRules.isArray(cast.getColDataType());
    return new CastRules(findings, literals())
        .check(cast, array ? arrayOf(operand) : typeOf(operand));
  }

  @Override
  public <S> SqlValue visit(ExtractExpression extract, S context) {
    SqlValue from = typeOf(extract.getExpression());
    String part = extract.getName().toLowerCase(Locale.ROOT);
    boolean literal = from.form() == SqlValue.Form.LITERAL;
    if (from.kind().isPresent() && !from.isTime() && !literal) {
      findings.misfit(extract.getExpression(), "extract", TextType.TIME.words(), from.words());
    } else {
      PartsOfTime.require(part, extract, findings);
      requirePart(extract, part, from);
    }
    boolean fraction = part.matches("second|epoch");
    return SqlValue.of(fraction ? SqlKind.NUMERIC : SqlKind.INTEGER, from.nullness());
  }

  /** H2 finds midnight in a date. */
  private void requirePart(ExtractExpression extract, String part, SqlValue from) {
    if (from.is(SqlKind.DATE)
        && PartsOfTime.isOfDays(part)
        && findings.isFor(Findings.POSTGRESQL)) {
      findings.misfit(extract.getExpression(), part, "a time of a day", from.words());
    }
    if (from.is(SqlKind.TIME) && !PartsOfTime.isOfTimes(part)) {
      findings.misfit(extract.getExpression(), part, "a date", from.words());
    }
  }

  @Override
  public <S> SqlValue visit(CaseExpression choice, S context) {
    List<SqlValue> results = new ArrayList<>();
    Runnable before = scope.remembered();
    Expression otherwise = choice.getElseExpression();
    for (WhenClause when : choice.getWhenClauses()) {
      results.add(result(choice.getSwitchExpression(), when));
    }
    results.add(otherwise == null ? SqlValue.NULL : typeOf(otherwise));
    before.run();
    List<Expression> written = new ArrayList<>();
    choice.getWhenClauses().forEach(when -> written.add(when.getThenExpression()));
    if (otherwise != null) {
      written.add(otherwise);
    }
    comparisons().requireAlike(written, results);
    Nullness nullness =
        results.stream().map(SqlValue::nullness).reduce(Nullness.NOT_NULL, Nullness::or);
    return SqlFunction.like(comparisons().settled(written, results)).chosen().with(nullness);
  }

  /** What WHEN answers, where its condition is true; from then on it was false. */
  private SqlValue result(@Nullable Expression compared, WhenClause when) {
    if (compared != null) {
      comparisons().requireEqual(compared, when.getWhenExpression());
      return typeOf(when.getThenExpression());
    }
    requireCondition(when.getWhenExpression());
    Narrowing narrowing = new Narrowing(scope, this);
    Runnable before = scope.remembered();
    narrowing.narrow(when.getWhenExpression());
    SqlValue result = typeOf(when.getThenExpression());
    before.run();
    narrowing.narrowOtherwise(when.getWhenExpression());
    return result;
  }
}
