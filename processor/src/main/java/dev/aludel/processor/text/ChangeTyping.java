package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.text.SqlScope.Found;
import dev.aludel.processor.text.SqlScope.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.parser.ASTNodeAccess;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.ReturningClause;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.delete.ParenthesedDelete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.insert.InsertConflictAction;
import net.sf.jsqlparser.statement.insert.InsertConflictTarget;
import net.sf.jsqlparser.statement.insert.ParenthesedInsert;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.select.WithItem;
import net.sf.jsqlparser.statement.update.ParenthesedUpdate;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.statement.update.UpdateSet;
import org.jspecify.annotations.Nullable;

/** Types an insert, update or delete. */
final class ChangeTyping {
  private final Findings findings;
  private final QueryTyping queries;
  private final SqlScope around;
  private final SyntaxRules syntax;
  private final InsertRules rules;
  private SqlScope scope;
  private ExpressionTyping typing;

  ChangeTyping(Findings findings, QueryTyping queries, @Nullable SqlScope around) {
    this.findings = findings;
    this.queries = queries;
    this.around = new SqlScope(around);
    this.syntax = new SyntaxRules(findings);
    this.rules = new InsertRules(findings);
    this.scope = this.around;
    this.typing = typing(this.around);
  }

  private ExpressionTyping typing(SqlScope names) {
    ExpressionTyping made = new ExpressionTyping(findings, names, new Grouping(findings), queries);
    var unused = made.in("this statement");
    return made;
  }

  private void open(@Nullable List<WithItem<?>> with, Table target) {
    if (with != null && !with.isEmpty()) {
      findings.requireOn(Findings.H2, target, "with in front of insert, update and delete");
    }
    scope = new SqlScope(queries.with(with, around));
    typing = typing(scope);
  }

  /** What it answers: nothing without RETURNING. */
  List<ResultColumn> columns(Object written) {
    Object statement = withoutParentheses(written);
    if (statement instanceof Insert insert) {
      syntax.check(insert);
      open(insert.getWithItemsList(), insert.getTable());
      return insert(insert);
    }
    if (statement instanceof Update update) {
      syntax.check(update);
      open(update.getWithItemsList(), update.getTable());
      return update(update);
    }
    if (statement instanceof Delete delete) {
      syntax.check(delete);
      open(delete.getWithItemsList(), delete.getTable());
      return delete(delete);
    }
    return List.of();
  }

  /** The parser takes one in parentheses for an empty one with another inside. */
  static Object withoutParentheses(Object statement) {
    if (statement instanceof ParenthesedInsert insert) {
      return insert.getInsert();
    }
    if (statement instanceof ParenthesedUpdate update) {
      return update.getUpdate();
    }
    return statement instanceof ParenthesedDelete delete ? delete.getDelete() : statement;
  }

  private Optional<Relation> target(Table table) {
    Optional<Relation> relation = from().resolve(table);
    relation.ifPresent(scope::add);
    return relation.filter(one -> one.table().isPresent());
  }

  private FromTyping from() {
    return new FromTyping(findings, queries, scope, around, typing);
  }

  private List<ResultColumn> insert(Insert insert) {
    SqlScope sources = scope;
    scope = new SqlScope(sources);
    typing = typing(scope);
    Optional<Relation> target = target(insert.getTable());
    List<Column> written =
        insert.getColumns() == null ? List.of() : List.copyOf(insert.getColumns());
    List<Optional<Found>> columns = found(target, written);
    if (target.isPresent()) {
      rules.requireColumns(insert, target.get(), written, columns);
    }
    if (insert.getSelect() != null) {
      values(insert.getSelect(), columns, sources);
    }
    conflict(insert, target);
    return returning(insert.getReturningClause());
  }

  private List<Optional<Found>> found(Optional<Relation> target, List<Column> written) {
    List<Optional<Found>> columns = new ArrayList<>();
    if (target.isPresent() && written.isEmpty()) {
      Relation relation = target.get();
      relation.fields().forEach(one -> columns.add(Optional.of(new Found(relation, one, scope))));
    }
    Set<String> named = new HashSet<>();
    for (Column column : written) {
      requireOnce(column, named);
      var unused = typing.typeOf(column);
      columns.add(Optional.ofNullable(typing.columnOf(column)));
    }
    return columns;
  }

  private void requireOnce(Column column, Set<String> named) {
    if (!named.add(SqlNames.folded(column.getColumnName()))) {
      findings.report(SqlMessage.ALIAS_IS_TAKEN, column, SqlNames.plain(column.getColumnName()));
    }
  }

  private void values(Select source, List<Optional<Found>> columns, SqlScope sources) {
    ExpressionTyping inRow = typing(sources);
    if (source instanceof Values values) {
      for (List<? extends Expression> row : rows(values, columns.size())) {
        if (requireCount(values, row.size(), columns.size())) {
          for (int i = 0; i < row.size(); i++) {
            assign(columns.get(i), row.get(i), inRow);
          }
        }
      }
      return;
    }
    List<ResultColumn> selected = queries.columns(source, sources);
    if (!selected.isEmpty() && requireCount(source, selected.size(), columns.size())) {
      fit(selected, columns);
    }
  }

  private void fit(List<ResultColumn> selected, List<Optional<Found>> columns) {
    for (int i = 0; i < selected.size(); i++) {
      ResultColumn value = selected.get(i);
      columns.get(i).ifPresent(one -> rules.requireSelected(one, value));
    }
  }

  /** One row is written as VALUES (1, 2), of which the parser makes a list of two values. */
  private static List<List<? extends Expression>> rows(Values values, int columns) {
    List<List<? extends Expression>> rows = new ArrayList<>();
    List<Expression> single = new ArrayList<>();
    for (Expression one : values.getExpressions()) {
      boolean isRow = one instanceof ExpressionList<?> list && (columns != 1 || list.size() == 1);
      if (isRow) {
        rows.add(List.copyOf((ExpressionList<?>) one));
      } else {
        single.add(one);
      }
    }
    if (!single.isEmpty()) {
      rows.add(single);
    }
    return rows;
  }

  private boolean requireCount(ASTNodeAccess at, int values, int columns) {
    if (values == columns || columns == 0) {
      return values == columns;
    }
    findings.report(
        SqlMessage.COUNTS_DIFFER,
        at,
        Comparisons.counted(values, "value"),
        Comparisons.counted(columns, "column"));
    return false;
  }

  private void conflict(Insert insert, Optional<Relation> target) {
    InsertConflictAction action = insert.getConflictAction();
    if (action == null) {
      return;
    }
    findings.requireOn(Findings.H2, insert.getTable(), "on conflict");
    requireConflict(insert, action, target);
    if (target.isPresent() && target.get().table().isPresent()) {
      scope.add(Relation.of(target.get().table().get(), "excluded"));
    }
    if (action.getUpdateSets() != null) {
      set(action.getUpdateSets(), target);
    }
    typing.requireCondition(action.getWhereExpression());
    if (target.isPresent()) {
      scope.relations().remove(scope.relations().size() - 1);
    }
  }

  /** What an insert conflicts about are columns, and must be said where the row is changed. */
  private void requireConflict(
      Insert insert, InsertConflictAction action, Optional<Relation> target) {
    InsertConflictTarget about = insert.getConflictTarget();
    if (about == null && action.getUpdateSets() != null) {
      findings.report(
          SqlMessage.SQL_IS_MALFORMED,
          insert.getTable(),
          "do update without columns in front of it");
    } else if (about != null && target.isPresent()) {
      requireKey(insert, about, target);
    }
  }

  /** Without a condition, which only an index in part has, the columns are those of a key. */
  private void requireKey(Insert insert, InsertConflictTarget about, Optional<Relation> target) {
    Set<String> columns = new HashSet<>();
    for (String name : about.getIndexColumnNames()) {
      settable(new Column(name), insert.getTable(), target)
          .ifPresent(found -> columns.add(found.field().name()));
    }
    boolean known = columns.size() == Set.copyOf(about.getIndexColumnNames()).size();
    typing.requireCondition(about.getWhereExpression());
    Relation table = target.orElseThrow();
    if (known
        && !columns.isEmpty()
        && about.getWhereExpression() == null
        && !table.table().orElseThrow().isUnique(columns)) {
      findings.report(
          SqlMessage.CONFLICT_HAS_NO_KEY,
          Position.ofWordsBehind(insert.getTable(), "on", "conflict"),
          table.name(),
          String.join(", ", about.getIndexColumnNames()));
    }
  }

  private List<ResultColumn> update(Update update) {
    Optional<Relation> target = target(update.getTable());
    if (update.getFromItem() != null) {
      findings.requireOn(Findings.H2, update.getTable(), "update … from");
    }
    from().add(update.getFromItem(), update.getJoins());
    set(update.getUpdateSets(), target);
    where(update.getWhere());
    return returning(update.getReturningClause());
  }

  private List<ResultColumn> delete(Delete delete) {
    var unused = target(delete.getTable());
    List<FromItem> others = new ArrayList<>();
    if (delete.getUsingFromItemList() != null && !delete.getUsingFromItemList().isEmpty()) {
      findings.requireOn(Findings.H2, delete.getTable(), "delete … using");
      others.addAll(delete.getUsingFromItemList());
    }
    others.forEach(one -> from().add(one, List.<Join>of()));
    where(delete.getWhere());
    return returning(delete.getReturningClause());
  }

  private void where(@Nullable Expression condition) {
    if (condition != null) {
      typing.requireCondition(condition);
      new Narrowing(scope, typing).narrow(condition);
    }
  }

  private void set(List<UpdateSet> sets, Optional<Relation> target) {
    Set<String> named = new HashSet<>();
    for (UpdateSet set : sets) {
      List<Optional<Found>> columns = new ArrayList<>();
      for (Column column : set.getColumns()) {
        requireOnce(column, named);
        requirePlain(column);
        columns.add(settable(column, column, target));
      }
      List<? extends Expression> values = set.getValues();
      if (columns.size() > 1 && values.size() == 1 && values.get(0) instanceof Select query) {
        selected(query, columns);
      } else if (requireCount(set.getColumn(0), values.size(), columns.size())) {
        for (int i = 0; i < values.size(); i++) {
          assign(columns.get(i), values.get(i), typing);
        }
      }
    }
  }

  private void selected(Select query, List<Optional<Found>> columns) {
    List<ResultColumn> selected = queries.columns(query, scope);
    if (!selected.isEmpty() && requireCount(query, selected.size(), columns.size())) {
      fit(selected, columns);
    }
  }

  /** H2 alone takes the table's name in front of what is set. */
  private void requirePlain(Column column) {
    if (column.getTable() != null) {
      findings.requireOn(Findings.POSTGRESQL, column, "a table's name in front of a set column");
    }
  }

  /** The target's column, whatever else FROM has of that name. */
  private Optional<Found> settable(Column column, ASTNodeAccess at, Optional<Relation> target) {
    String name = SqlNames.plain(column.getColumnName());
    if (target.isEmpty()) {
      return Optional.empty();
    }
    Optional<Found> found =
        target.get().fields().stream()
            .filter(field -> SqlNames.matches(column.getColumnName(), field.name()))
            .map(field -> new Found(target.get(), field, scope))
            .findFirst();
    if (found.isEmpty()) {
      List<String> names = target.get().fields().stream().map(SqlScope.Field::name).toList();
      findings.report(
          TextProblem.of(SqlMessage.COLUMN_IS_UNKNOWN, Position.of(at), name, target.get().name())
              .suggesting(name, names));
    }
    return found;
  }

  private void assign(Optional<Found> column, Expression expression, ExpressionTyping values) {
    if (expression.toString().equalsIgnoreCase("default")) {
      column.ifPresent(one -> rules.requireDefault(one, expression));
      return;
    }
    SqlValue typed = values.typeOf(expression);
    if (column.isEmpty()) {
      return;
    }
    Found found = column.get();
    boolean travels = findings.travelsAs(expression, found.field().value());
    SqlValue value = travels ? found.field().value().with(typed.nullness()) : typed;
    Position at = Position.of(OperatorTyping.begin(expression));
    ResultColumn given =
        new ResultColumn(
            Optional.empty(), value, at, findings.shown(expression), Optional.empty(), List.of());
    boolean isZoneless =
        expression instanceof JdbcNamedParameter
            && Comparisons.isZoneless(value, found.field().value());
    rules.requireFit(found, given, isZoneless);
    values.comparisons().requireConstants(expression, found.field().value());
    if (expression instanceof JdbcNamedParameter mention) {
      found.field().column().ifPresent(one -> findings.standsBeside(mention, one));
    }
  }

  private List<ResultColumn> returning(@Nullable ReturningClause returning) {
    if (returning == null) {
      return List.of();
    }
    PlainSelect select = new PlainSelect();
    for (Object item : returning) {
      select.addSelectItems((SelectItem<?>) item);
    }
    return new SelectTyping(findings, queries, scope).returned(select);
  }
}
