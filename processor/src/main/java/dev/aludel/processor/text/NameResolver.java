package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.HybridMessage;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.model.LinkedColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.AnyComparisonExpression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.expression.JdbcParameter;
import net.sf.jsqlparser.expression.TrimFunction;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/** Looks up the names of a text, and refuses what a table's definition cannot contain. */
final class NameResolver extends ExpressionVisitorAdapter<@Nullable Void> {
  private static final Set<String> AGGREGATES =
      Set.of(
          "count",
          "sum",
          "avg",
          "min",
          "max",
          "array_agg",
          "string_agg",
          "listagg",
          "bool_and",
          "bool_or",
          "every",
          "any_value");

  private final TextScope scope;
  private final boolean columnsAllowed;
  private final @Nullable String table;
  private final List<Select> subqueries = new ArrayList<>();
  private final List<TextProblem> problems = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<JdbcNamedParameter> parameters = new ArrayList<>();

  NameResolver(TextScope scope) {
    this(scope, true, null);
  }

  private NameResolver(TextScope scope, boolean columnsAllowed, @Nullable String table) {
    this.scope = scope;
    this.columnsAllowed = columnsAllowed;
    this.table = table;
  }

  /** For texts that stand in queries: they may name the table, and have subqueries. */
  static NameResolver inQueries(TextScope scope, String table) {
    return new NameResolver(scope, true, table);
  }

  /** For texts that are read where there is no row yet. */
  static NameResolver withoutColumns() {
    return new NameResolver(new TextScope("", List.of()), false, null);
  }

  List<TextProblem> problems() {
    return problems;
  }

  /** Whether at least one column was mentioned, known or not. */
  boolean mentionsColumns() {
    return !columns.isEmpty();
  }

  /** The mentions of columns, in the order of the visit. */
  List<Column> columns() {
    return columns;
  }

  /** The mentions of parameters, in the order of the visit. */
  List<JdbcNamedParameter> parameters() {
    return parameters;
  }

  /** The subqueries, which were not looked into. */
  List<Select> subqueries() {
    return subqueries;
  }

  private boolean isForeign(Column column) {
    return column.getTable() != null
        && !TextScope.plain(column.getTable().getFullyQualifiedName()).equals(table);
  }

  @Override
  public <S> @Nullable Void visit(Column column, S context) {
    Position at = Position.of(column);
    String name = column.getColumnName();
    Optional<LinkedColumn> found = scope.find(name);
    if (found.isEmpty() && column.getTable() == null && TextScope.isFunction(name)) {
      return null;
    }
    columns.add(column);
    if (!columnsAllowed) {
      report(Message.SERVER_DEFAULT_READS_A_COLUMN, at, column.getFullyQualifiedName());
    } else if (isForeign(column)) {
      report(Message.SQL_TEXT_NAMES_A_TABLE, at, column.getFullyQualifiedName(), name);
    } else if (found.isEmpty()) {
      problems.add(
          TextProblem.of(Message.SQL_TEXT_NAMES_NO_COLUMN, at, name, scope.owner())
              .suggesting(name, scope.names()));
    } else {
      requireSpelling(found.get(), name, at);
    }
    return null;
  }

  private void requireSpelling(LinkedColumn column, String written, Position at) {
    String spelling = TextScope.spelling(column);
    boolean same =
        TextScope.quoted(spelling)
            ? spelling.equals(written)
            : spelling.equals(written.toLowerCase(Locale.ROOT));
    if (!same) {
      report(Message.SQL_TEXT_QUOTES_WRONGLY, at, written, spelling);
    }
  }

  @Override
  public <S> @Nullable Void visit(Function function, S context) {
    if (AGGREGATES.contains(function.getName().toLowerCase(Locale.ROOT))) {
      report(Message.SQL_TEXT_AGGREGATES, Position.of(function), function.getName());
    }
    if (function.getNamedParameters() != null) {
      function.getNamedParameters().forEach(parameter -> parameter.accept(this, context));
    }
    return super.visit(function, context);
  }

  @Override
  public <S> @Nullable Void visit(TrimFunction function, S context) {
    applyExpression(function.getExpression(), context);
    applyExpression(function.getFromExpression(), context);
    return null;
  }

  @Override
  public <S> @Nullable Void visit(AnalyticExpression function, S context) {
    report(Message.SQL_TEXT_AGGREGATES, Position.of(function), function.getName());
    return super.visit(function, context);
  }

  @Override
  public <S> @Nullable Void visit(ParenthesedSelect select, S context) {
    return subquery(select);
  }

  @Override
  public <S> @Nullable Void visit(Select select, S context) {
    return subquery(select);
  }

  @Override
  public <S> @Nullable Void visit(AnyComparisonExpression any, S context) {
    return any.getSelect() == null ? super.visit(any, context) : subquery(any.getSelect());
  }

  private @Nullable Void subquery(Select select) {
    if (table != null) {
      subqueries.add(select);
      return null;
    }
    report(Message.SQL_TEXT_HAS_A_SUBQUERY, Position.of(select));
    return null;
  }

  @Override
  public <S> @Nullable Void visit(JdbcParameter parameter, S context) {
    report(Message.SQL_TEXT_HAS_A_PARAMETER, Position.of(parameter), "?");
    return null;
  }

  @Override
  public <S> @Nullable Void visit(JdbcNamedParameter parameter, S context) {
    String name = parameter.getName();
    parameters.add(parameter);
    if (scope.parameters().isEmpty()) {
      report(Message.SQL_TEXT_HAS_A_PARAMETER, Position.of(parameter), ":" + name);
    } else if (!scope.parameters().containsKey(name)) {
      problems.add(
          TextProblem.of(HybridMessage.HYBRID_HAS_NO_SUCH_PARAMETER, Position.of(parameter), name)
              .suggesting(name, scope.parameters().keySet().stream().sorted().toList()));
    }
    return null;
  }

  private void report(Message message, Position at, String... arguments) {
    problems.add(TextProblem.of(message, at, arguments));
  }
}
