package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.text.SqlScope.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.parser.ASTNodeAccess;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.UnionOp;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.select.WithItem;
import net.sf.jsqlparser.statement.update.Update;
import org.jspecify.annotations.Nullable;

/** Types whole queries: what WITH names, unions, values, and the parts of a select. */
final class QueryTyping {
  private final Findings findings;
  private final SyntaxRules syntax;

  QueryTyping(Findings findings) {
    this.findings = findings;
    this.syntax = new SyntaxRules(findings);
  }

  /** The columns of a query inside another, or of a whole statement. */
  List<ResultColumn> columns(Select select, @Nullable SqlScope outer) {
    return columns(select, outer, true);
  }

  /** A query whose columns do not matter. */
  void exists(Select select, @Nullable SqlScope outer) {
    List<ResultColumn> unused = columns(select, outer, false);
  }

  private List<ResultColumn> columns(Select select, @Nullable SqlScope outer, boolean mattering) {
    SqlScope around = with(select.getWithItemsList(), outer);
    if (select instanceof PlainSelect plain) {
      return new SelectTyping(findings, this, around).columns(plain, mattering);
    }
    if (select instanceof SetOperationList union) {
      return union(union, around, Optional.empty());
    }
    if (select instanceof ParenthesedSelect parentheses) {
      List<ResultColumn> columns = columns(parentheses.getSelect(), around, mattering);
      tail(select, new SqlScope(around), columns);
      return columns;
    }
    if (select instanceof Values values) {
      return values(values, around);
    }
    findings.unchecked(select, findings.shown(select));
    return List.of();
  }

  /** A scope with the queries that WITH names. */
  SqlScope with(@Nullable List<WithItem<?>> items, @Nullable SqlScope outer) {
    SqlScope scope = new SqlScope(outer);
    if (items != null) {
      boolean recursive = items.stream().anyMatch(WithItem::isRecursive);
      for (WithItem<?> item : items) {
        if (recursive && item.getWithItemList() == null) {
          findings.requireOn(Findings.H2, place(item), "with recursive without names of columns");
        }
        String name = item.getUnquotedAliasName();
        if (scope.names(name)) {
          findings.report(SqlMessage.ALIAS_IS_TAKEN, place(item), name);
        }
        if (item.isMaterialized()) {
          findings.requireOn(Findings.H2, place(item), "materialized");
        }
        Relation relation = relation(item, name, scope);
        scope.name(name, relation);
      }
    }
    return scope;
  }

  private Relation relation(WithItem<?> item, String name, SqlScope scope) {
    List<String> names = new ArrayList<>();
    if (item.getWithItemList() != null) {
      item.getWithItemList().forEach(one -> names.add(String.valueOf(one.getExpression())));
    }
    Object statement = item.getParenthesedStatement();
    if (!(statement instanceof ParenthesedSelect parentheses)) {
      findings.requireOn(Findings.H2, place(item), "changes in with");
      List<ResultColumn> changed = new ChangeTyping(findings, this, scope).columns(statement);
      return FromTyping.derived(name, changed, names);
    }
    Select select = parentheses.getSelect();
    List<ResultColumn> columns =
        item.isRecursive() && select instanceof SetOperationList union
            ? union(union, scope, Optional.of(new Recursion(name, names)))
            : columns(select, scope, true);
    if (!names.isEmpty() && !columns.isEmpty() && names.size() != columns.size()) {
      findings.report(
          SqlMessage.COUNTS_DIFFER,
          select,
          Comparisons.counted(columns.size(), "column"),
          Comparisons.counted(names.size(), "name"));
    }
    return FromTyping.derived(name, columns, names);
  }

  /** The parser knows only where what is in the parentheses begins. */
  private static ASTNodeAccess place(WithItem<?> item) {
    Object statement = ChangeTyping.withoutParentheses(item.getParenthesedStatement());
    if (statement instanceof Insert insert) {
      return insert.getTable();
    }
    if (statement instanceof Update update) {
      return update.getTable();
    }
    return statement instanceof Delete delete ? delete.getTable() : (Select) statement;
  }

  /** A query of WITH that mentions itself: its first part says what its columns are. */
  private record Recursion(String name, List<String> columns) {}

  private List<ResultColumn> union(
      SetOperationList union, SqlScope around, Optional<Recursion> recursion) {
    syntax.check(union);
    List<ResultColumn> united = columns(union.getSelects().get(0), around, true);
    SqlScope scope = new SqlScope(around);
    if (recursion.isPresent()) {
      String name = recursion.get().name();
      scope.name(name, FromTyping.derived(name, united, recursion.get().columns()));
    }
    UnionRules rules = new UnionRules(findings);
    for (int i = 1; i < union.getSelects().size(); i++) {
      Select further = union.getSelect(i);
      List<ResultColumn> others = columns(further, scope, true);
      if (recursion.isPresent()) {
        rules.requireKept(united, others);
      }
      List<ResultColumn> both = rules.united(united, others, further);
      united =
          union.getOperation(i - 1) instanceof UnionOp ? both : UnionRules.ofFirst(both, united);
    }
    SqlScope named = new SqlScope(around);
    tail(union, named, united);
    new TailTyping(findings, typing(named)).requireNamed(union, united);
    new RowRules(findings, named).requireNoLock(union);
    return united;
  }

  /** The order and limit of a whole union: only its columns can be named there. */
  private void tail(Select select, SqlScope scope, List<ResultColumn> columns) {
    scope.add(FromTyping.derived("", columns, List.of()));
    new TailTyping(findings, typing(scope)).check(select, columns);
  }

  private ExpressionTyping typing(SqlScope scope) {
    return new ExpressionTyping(findings, scope, new Grouping(findings), this);
  }

  private List<ResultColumn> values(Values values, SqlScope around) {
    ExpressionTyping typing = typing(around);
    List<ResultColumn> columns = new ArrayList<>();
    for (Expression row : values.getExpressions()) {
      List<ResultColumn> others =
          row instanceof ExpressionList<?> list
              ? list.stream().map(one -> value(one, typing)).toList()
              : List.of(value(row, typing));
      columns =
          columns.isEmpty() ? others : new UnionRules(findings).united(columns, others, values);
    }
    return columns;
  }

  private ResultColumn value(Expression expression, ExpressionTyping typing) {
    return new ResultColumn(
        Optional.empty(),
        typing.typeOf(expression),
        Position.of(OperatorTyping.begin(expression)),
        findings.shown(expression),
        Optional.empty(),
        ResultColumn.constants(expression));
  }

  /** Whether a query answers a row even if there is nothing to select from. */
  static boolean answersOneRow(Select select) {
    Select inner = select instanceof ParenthesedSelect one ? one.getSelect() : select;
    return inner instanceof PlainSelect plain
        && plain.getGroupBy() == null
        && plain.getHaving() == null
        && plain.getLimit() == null
        && plain.getOffset() == null
        && plain.getFetch() == null
        && (isWithoutTables(plain)
            || plain.getSelectItems().stream().allMatch(QueryTyping::aggregates));
  }

  private static boolean isWithoutTables(PlainSelect plain) {
    return plain.getFromItem() == null && plain.getWhere() == null;
  }

  private static boolean aggregates(SelectItem<?> item) {
    return (Object) item.getExpression() instanceof Function function
        && SqlFunctions.isAggregate(function.getName());
  }
}
