package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.model.SqlKind;
import dev.aludel.processor.text.SqlValue.Nullness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.AnalyticType;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.TrimFunction;
import net.sf.jsqlparser.expression.WindowDefinition;
import net.sf.jsqlparser.parser.ASTNodeAccess;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.OrderByElement;
import org.jspecify.annotations.Nullable;

/** Types functions, aggregates and window functions. */
abstract class FunctionTyping extends OperatorTyping {
  /** Functions whose arguments have one type. */
  private static final Set<String> ALIKE = Set.of("coalesce", "greatest", "least", "nullif");

  /** What the parser takes for functions, and PostgreSQL asks of arrays. */
  private static final Set<String> OF_ARRAYS = Set.of("any", "some", "all");

  private final Findings findings;
  private final Grouping grouping;
  private final List<String> windows = new ArrayList<>();
  private String clause = "";
  private String windowless = "";
  private int inside;

  FunctionTyping(Findings findings, Grouping grouping) {
    super(findings);
    this.findings = findings;
    this.grouping = grouping;
  }

  Grouping grouping() {
    return grouping;
  }

  /** From now on the expressions of a clause are typed in which no aggregate can stand. */
  FunctionTyping in(String clauseWithoutGroups) {
    clause = clauseWithoutGroups;
    return this;
  }

  /** The same of a clause in which aggregates can stand, but no windows. */
  FunctionTyping before(String clauseWithoutWindows) {
    windowless = clauseWithoutWindows;
    return this;
  }

  @Override
  public <S> SqlValue visit(Function function, S context) {
    Optional<SqlFunction> known = SqlFunction.find(function.getName());
    if (known.filter(SqlFunction::isAggregate).isPresent()) {
      return aggregate(function, known.get(), false);
    }
    List<Expression> parameters = parameters(function);
    List<SqlValue> arguments = parameters.stream().map(this::typeOf).toList();
    if (known.isEmpty()) {
      return unknown(function, function.getName());
    }
    requireArguments(function, known.get(), parameters, arguments);
    return known.get().of(arguments);
  }

  private static List<Expression> parameters(Function function) {
    List<Expression> parameters = new ArrayList<>();
    if (function.getParameters() != null) {
      parameters.addAll(function.getParameters());
    } else if (function.getNamedParameters() != null) {
      parameters.addAll(function.getNamedParameters());
    }
    return parameters;
  }

  private SqlValue unknown(ASTNodeAccess function, String written) {
    String name = written.toLowerCase(Locale.ROOT);
    if (findings.catalogue().functions().contains(name)) {
      return SqlValue.UNKNOWN;
    }
    if (OF_ARRAYS.contains(name)) {
      findings.unchecked(function, findings.shown(function));
      return SqlValue.UNKNOWN;
    }
    findings.report(
        TextProblem.of(SqlMessage.FUNCTION_IS_UNKNOWN, Position.of(function), name)
            .suggesting(name, SqlFunction.names()));
    return SqlValue.UNKNOWN;
  }

  private void requireArguments(
      ASTNodeAccess at,
      SqlFunction function,
      List<? extends Expression> parameters,
      List<SqlValue> arguments) {
    if (!function.accepts(parameters.size())) {
      findings.report(
          SqlMessage.ARGUMENTS_ARE_MISCOUNTED,
          at,
          function.name(),
          function.arity(),
          String.valueOf(parameters.size()));
    } else {
      for (int i = 0; i < parameters.size(); i++) {
        requireFamily(function, function.needs(i), parameters.get(i), arguments.get(i));
      }
    }
    if (ALIKE.contains(function.name())) {
      for (int i = 1; i < parameters.size(); i++) {
        comparisons().requireAlike(parameters.get(0), parameters.get(i));
      }
    }
  }

  private void requireFamily(
      SqlFunction function, TextType needed, Expression argument, SqlValue value) {
    boolean literal = value.form() == SqlValue.Form.LITERAL && needed != TextType.NUMBER;
    Optional<TextType> family = value.kind().map(SqlValue::family);
    if (needed != TextType.UNKNOWN
        && !literal
        && family.filter(found -> found != needed).isPresent()) {
      findings.report(
          SqlMessage.ARGUMENT_DOES_NOT_FIT,
          begin(argument),
          function.name(),
          needed.words(),
          findings.shown(argument),
          value.words());
    }
  }

  /** An aggregate for a group; its columns need not be grouped by. */
  private SqlValue aggregate(Function function, SqlFunction known, boolean overWindow) {
    if (!overWindow) {
      requireGroups(function, known);
    }
    int before = grouping.mentioned();
    inside++;
    List<Expression> parameters = parameters(function);
    List<SqlValue> arguments =
        parameters.stream().filter(one -> !(one instanceof AllColumns)).map(this::typeOf).toList();
    order(function.getOrderByElements());
    inside--;
    if (arguments.size() == parameters.size()) {
      requireArguments(function, known, parameters, arguments);
    }
    if (!overWindow) {
      grouping.forgetSince(before);
    }
    return forGroup(known, known.of(arguments));
  }

  private void requireGroups(ASTNodeAccess at, SqlFunction known) {
    if (clause.isEmpty()) {
      grouping.aggregates();
    }
    if (!clause.isEmpty() || inside > 0) {
      findings.report(
          SqlMessage.AGGREGATE_IS_MISPLACED,
          at,
          known.name(),
          clause.isEmpty() ? "another aggregate" : clause);
    }
  }

  /** Without GROUP BY there is a group even if there are no rows. */
  private SqlValue forGroup(SqlFunction known, SqlValue value) {
    return grouping.isDeclared() || known.counts() ? value : value.with(Nullness.NULLABLE);
  }

  @Override
  public <S> SqlValue visit(AnalyticExpression analytic, S context) {
    Optional<SqlFunction> known = SqlFunction.find(analytic.getName());
    if (known.isEmpty()) {
      return unknown(analytic, analytic.getName());
    }
    return analytic.getType() == AnalyticType.FILTER_ONLY
            || analytic.getType() == AnalyticType.WITHIN_GROUP
        ? filtered(analytic, known.get())
        : window(analytic, known.get());
  }

  private SqlValue filtered(AnalyticExpression analytic, SqlFunction known) {
    requireGroups(analytic, known);
    int before = grouping.mentioned();
    inside++;
    List<SqlValue> arguments = arguments(analytic);
    requireCondition(analytic.getFilterExpression());
    order(analytic.getOrderByElements());
    inside--;
    grouping.forgetSince(before);
    SqlValue value = known.of(arguments);
    return known.counts() ? value : value.with(Nullness.NULLABLE);
  }

  private SqlValue window(AnalyticExpression analytic, SqlFunction known) {
    String misplaced = inside > 0 ? "an aggregate" : clause.isEmpty() ? windowless : clause;
    if (!misplaced.isEmpty()) {
      findings.report(SqlMessage.AGGREGATE_IS_MISPLACED, analytic, known.name(), misplaced);
    }
    if (analytic.getWindowName() != null) {
      requireWindow(analytic);
    }
    String around = windowless;
    windowless = "another window";
    List<SqlValue> arguments = arguments(analytic);
    if (analytic.getFilterExpression() != null) {
      requireCondition(analytic.getFilterExpression());
    }
    order(analytic.getOrderByElements());
    if (analytic.getPartitionExpressionList() != null) {
      analytic.getPartitionExpressionList().forEach(one -> typeOf((Expression) one));
    }
    windowless = around;
    return known.of(arguments);
  }

  private void requireWindow(AnalyticExpression analytic) {
    String name = analytic.getWindowName();
    if (windows.stream().noneMatch(name::equalsIgnoreCase)) {
      findings.report(
          TextProblem.of(SqlMessage.ALIAS_IS_UNKNOWN, Position.of(analytic), name)
              .suggesting(name, windows));
    }
  }

  /** Types windows that have names, which functions may use from now on. */
  final void name(List<WindowDefinition> definitions) {
    for (WindowDefinition window : definitions) {
      if (window.getPartitionExpressionList() != null) {
        for (Object one : window.getPartitionExpressionList()) {
          var unused = typeOf((Expression) one);
        }
      }
      order(window.getOrderByElements());
      windows.add(window.getWindowName());
    }
  }

  private List<SqlValue> arguments(AnalyticExpression analytic) {
    List<SqlValue> arguments = new ArrayList<>();
    for (Expression one :
        new @Nullable Expression[] {
          analytic.getExpression(), analytic.getOffset(), analytic.getDefaultValue()
        }) {
      if (one != null && !(one instanceof AllColumns)) {
        arguments.add(typeOf(one));
      }
    }
    return arguments;
  }

  private void order(@Nullable List<OrderByElement> elements) {
    if (elements != null) {
      elements.forEach(element -> typeOf(element.getExpression()));
    }
  }

  @Override
  public <S> SqlValue visit(TrimFunction trim, S context) {
    SqlValue first = typeOf(trim.getExpression());
    Expression from = trim.getFromExpression();
    SqlValue value = from == null ? first : typeOf(from);
    return SqlValue.of(SqlKind.TEXT, value.nullness().or(first.nullness()));
  }
}
