package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.text.SqlFunction.Use;
import dev.aludel.processor.text.SqlValue.Nullness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.TrimFunction;
import net.sf.jsqlparser.expression.WindowDefinition;
import net.sf.jsqlparser.parser.ASTNodeAccess;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.OrderByElement;
import org.jspecify.annotations.Nullable;

/** Types functions, aggregates and window functions. */
abstract class FunctionTyping extends OperatorTyping {
  private final Findings findings;
  private final Grouping grouping;
  private final FunctionRules rules;
  private final WindowRules windows;
  private String clause = "";
  private String windowless = "";
  private int inside;
  private boolean windowed;

  FunctionTyping(Findings findings, Grouping grouping) {
    super(findings);
    this.findings = findings;
    this.grouping = grouping;
    this.rules = new FunctionRules(findings, comparisons());
    this.windows = new WindowRules(findings, this);
  }

  Grouping grouping() {
    return grouping;
  }

  /** Whether the arguments of an aggregate are typed. */
  final boolean isInside() {
    return inside > 0;
  }

  /** Whether a window looks at other rows. */
  final boolean hasWindows() {
    return windowed;
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
    String name = function.getName();
    List<SqlFunction> known = SqlFunctions.named(name);
    List<Expression> parameters = parameters(function);
    if (known.isEmpty() && parameters.size() == 1 && FunctionRules.isOfArrays(name)) {
      return element(function, parameters.get(0));
    }
    if (known.isEmpty()) {
      parameters.forEach(this::typeOf);
      return name.equalsIgnoreCase("row") ? SqlValue.ROW : rules.unknown(function, name);
    }
    List<SqlFunction> aggregates = used(known, Use.AGGREGATE);
    if (!aggregates.isEmpty()) {
      return aggregate(function, aggregates);
    }
    List<SqlFunction> scalars = used(known, Use.SCALAR);
    if (scalars.isEmpty()) {
      boolean ordered = used(known, Use.WINDOW).isEmpty();
      rules.misused(
          function, name, ordered ? "without within group (order by …)" : "without over (…)");
      return SqlValue.UNKNOWN;
    }
    if (function.isDistinct() || isAll(parameters)) {
      rules.misused(function, name, function.isDistinct() ? "with distinct" : "with *");
    }
    return rules.check(call(function, name, scalars, parameters));
  }

  /** What {@code any} and {@code all} compare with: each value of an array. */
  private SqlValue element(Function function, Expression array) {
    SqlValue element = arrayOf(array).element();
    if (!element.isKnown()) {
      findings.unchecked(function, findings.shown(function));
    }
    return element.with(Nullness.NULLABLE);
  }

  /** Types what is an array where it stands: a parameter can be one that is many values. */
  abstract SqlValue arrayOf(Expression expression);

  /** Types a call in FROM, of functions that its name means there. */
  final SqlValue typeOf(Function call, List<SqlFunction> functions) {
    return rules.check(call(call, call.getName(), functions, parameters(call)));
  }

  /** The value of a call of what is not in the catalogue. */
  final SqlValue unknown(Function call) {
    return rules.unknown(call, call.getName());
  }

  private static List<SqlFunction> used(List<SqlFunction> functions, Use... uses) {
    return functions.stream().filter(one -> List.of(uses).contains(one.use())).toList();
  }

  static List<Expression> parameters(Function function) {
    List<Expression> parameters = new ArrayList<>();
    if (function.getParameters() != null) {
      parameters.addAll(function.getParameters());
    } else if (function.getNamedParameters() != null) {
      parameters.addAll(function.getNamedParameters());
    }
    return parameters;
  }

  private FunctionRules.Call call(
      ASTNodeAccess at, String name, List<SqlFunction> functions, List<Expression> parameters) {
    List<SqlValue> values = new ArrayList<>();
    for (Expression parameter : parameters) {
      SqlFunction.Family needed = functions.get(0).needs(values.size());
      boolean isUnit =
          values.isEmpty() && needed == SqlFunction.Family.UNIT && parameter instanceof Column;
      boolean isArray = needed == SqlFunction.Family.ARRAY;
      values.add(
          isUnit
              ? SqlValue.UNKNOWN.with(Nullness.NOT_NULL)
              : isArray ? arrayOf(parameter) : typeOf(parameter));
    }
    return new FunctionRules.Call(at, name, functions, parameters, values);
  }

  /** An aggregate for a group; its columns need not be grouped by. */
  private SqlValue aggregate(Function function, List<SqlFunction> known) {
    String name = function.getName();
    requireGroups(function, name);
    int before = grouping.mentioned();
    inside++;
    List<Expression> parameters = parameters(function);
    requireStar(function, name, parameters);
    FunctionRules.Call call = call(function, name, known, parameters);
    order(function.getOrderByElements());
    if (function.getOrderByElements() != null
        && !name.matches("(?i)(array|string|list|json.*)_?agg")) {
      findings.requireOn(Findings.H2, function, "order by in " + name.toLowerCase(Locale.ROOT));
    }
    inside--;
    SqlValue value = isAll(parameters) ? known.get(0).of(List.of()) : rules.check(call);
    if (function.isDistinct()) {
      requireArguments(function.getOrderByElements(), parameters);
    }
    grouping.forgetSince(before);
    return grouping.isDeclared() || call.counts() ? value : value.with(Nullness.NULLABLE);
  }

  private static boolean isAll(List<Expression> parameters) {
    return parameters.stream().anyMatch(AllColumns.class::isInstance);
  }

  /** Only rows are counted as a whole. */
  private void requireStar(ASTNodeAccess at, String name, List<Expression> parameters) {
    if (isAll(parameters) && !(name.equalsIgnoreCase("count") && parameters.size() == 1)) {
      rules.misused(at, name, "with *");
    }
  }

  /** Values of which equal ones are one can be ordered by nothing else. */
  private void requireArguments(@Nullable List<OrderByElement> order, List<Expression> parameters) {
    List<String> texts = parameters.stream().map(Expression::toString).toList();
    if (order != null) {
      for (OrderByElement one : order) {
        Expression by = one.getExpression();
        if (!texts.contains(by.toString())) {
          findings.report(SqlMessage.ORDER_IS_NOT_SELECTED, begin(by), findings.shown(by));
        }
      }
    }
  }

  private void requireGroups(ASTNodeAccess at, String name) {
    if (clause.isEmpty()) {
      grouping.aggregates();
    }
    if (!clause.isEmpty() || inside > 0) {
      findings.report(
          SqlMessage.AGGREGATE_IS_MISPLACED,
          at,
          name.toLowerCase(Locale.ROOT),
          clause.isEmpty() ? "another aggregate" : clause);
    }
  }

  @Override
  public <S> SqlValue visit(AnalyticExpression analytic, S context) {
    String name = analytic.getName();
    List<SqlFunction> known = SqlFunctions.named(name);
    if (known.isEmpty()) {
      return rules.unknown(analytic, name);
    }
    return switch (analytic.getType()) {
      case FILTER_ONLY -> filtered(analytic, used(known, Use.AGGREGATE), "with filter");
      case WITHIN_GROUP -> {
        List<SqlFunction> ordered = used(known, Use.ORDERED);
        boolean lists = name.equalsIgnoreCase("listagg");
        yield filtered(analytic, lists ? known : ordered, "with within group");
      }
      default -> window(analytic, used(known, Use.AGGREGATE, Use.WINDOW));
    };
  }

  private SqlValue filtered(AnalyticExpression analytic, List<SqlFunction> known, String how) {
    if (known.isEmpty()) {
      rules.misused(analytic, analytic.getName(), how);
      return SqlValue.UNKNOWN;
    }
    requireGroups(analytic, analytic.getName());
    int before = grouping.mentioned();
    inside++;
    FunctionRules.Call call = call(analytic, analytic.getName(), known, arguments(analytic));
    requireCondition(analytic.getFilterExpression());
    SqlValue ordered = order(analytic.getOrderByElements());
    inside--;
    grouping.forgetSince(before);
    SqlValue value = checked(call);
    boolean isOrdered = !value.isKnown() && known.get(0).use() == Use.ORDERED;
    SqlValue answer = isOrdered ? ordered : value;
    return call.counts() ? answer : answer.with(Nullness.NULLABLE);
  }

  private SqlValue checked(FunctionRules.Call call) {
    List<Expression> parameters = List.copyOf(call.parameters());
    requireStar(call.at(), call.name(), parameters);
    return isAll(parameters) ? call.functions().get(0).of(List.of()) : rules.check(call);
  }

  private SqlValue window(AnalyticExpression analytic, List<SqlFunction> known) {
    String name = analytic.getName();
    if (known.isEmpty()) {
      rules.misused(analytic, name, "with over");
      return SqlValue.UNKNOWN;
    }
    String misplaced = inside > 0 ? "an aggregate" : clause.isEmpty() ? windowless : clause;
    if (!misplaced.isEmpty()) {
      findings.report(SqlMessage.AGGREGATE_IS_MISPLACED, analytic, name, misplaced);
    }
    windows.require(analytic);
    windowed = true;
    String around = windowless;
    windowless = "another window";
    FunctionRules.Call call = call(analytic, name, known, arguments(analytic));
    SqlValue value = checked(call);
    if (isOfOwnRow(analytic) && !call.values().isEmpty()) {
      value = value.with(call.values().get(0).nullness());
    }
    if (analytic.getFilterExpression() != null) {
      requireCondition(analytic.getFilterExpression());
    }
    var unused = order(analytic.getOrderByElements());
    if (analytic.getPartitionExpressionList() != null) {
      analytic.getPartitionExpressionList().forEach(one -> typeOf((Expression) one));
    }
    windows.requireFrame(analytic);
    windowless = around;
    return value;
  }

  /** Without a frame, a row sees at least itself. */
  private static boolean isOfOwnRow(AnalyticExpression analytic) {
    return analytic.getName().matches("(?i)(first|last)_value")
        && analytic.getWindowElement() == null
        && analytic.getWindowName() == null
        && analytic.getFilterExpression() == null;
  }

  /** Types windows that have names, which functions may use from now on. */
  final void name(List<WindowDefinition> definitions, ASTNodeAccess query) {
    for (WindowDefinition window : definitions) {
      if (window.getPartitionExpressionList() != null) {
        for (Object one : window.getPartitionExpressionList()) {
          var unused = typeOf((Expression) one);
        }
      }
      var unused = order(window.getOrderByElements());
      windows.name(window, query);
    }
  }

  private static List<Expression> arguments(AnalyticExpression analytic) {
    List<Expression> arguments = new ArrayList<>();
    for (Expression one :
        new @Nullable Expression[] {
          analytic.isAllColumns() ? new AllColumns() : null,
          analytic.getExpression(),
          analytic.getOffset(),
          analytic.getDefaultValue()
        }) {
      if (one != null) {
        arguments.add(one);
      }
    }
    return arguments;
  }

  /** The value of the last element. */
  private SqlValue order(@Nullable List<OrderByElement> elements) {
    SqlValue last = SqlValue.UNKNOWN;
    if (elements != null) {
      for (OrderByElement element : elements) {
        last = typeOf(element.getExpression());
      }
    }
    return last;
  }

  @Override
  public <S> SqlValue visit(TrimFunction trim, S context) {
    List<Expression> parameters = new ArrayList<>();
    if (trim.getFromExpression() != null) {
      parameters.add(trim.getFromExpression());
    }
    if (trim.getExpression() != null) {
      parameters.add(trim.getExpression());
    }
    return rules.check(call(trim, "trim", SqlFunctions.named("trim"), parameters));
  }
}
