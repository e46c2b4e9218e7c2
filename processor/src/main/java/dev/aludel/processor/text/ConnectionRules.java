package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.text.SqlScope.Found;
import dev.aludel.processor.text.SqlScope.Relation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.parser.ASTNodeAccess;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.LateralSubSelect;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.TableFunction;
import org.jspecify.annotations.Nullable;

/**
 * Refuses tables of FROM that no condition connects with the first: every row would meet every row.
 * CROSS JOIN says that this is meant. SQLAlchemy's linter of FROM.
 */
final class ConnectionRules {
  private final Findings findings;
  private final SqlScope scope;
  private final List<Set<Relation>> links = new ArrayList<>();

  private ConnectionRules(Findings findings, SqlScope scope) {
    this.findings = findings;
    this.scope = scope;
  }

  /**
   * Checks a select whose FROM the scope has, unless something is known to be wrong, of which this
   * may be a consequence.
   */
  static void check(PlainSelect select, SqlScope scope, Findings findings) {
    List<Join> joins = select.getJoins();
    // Parentheses are not looked into.
    if (joins != null
        && arePlain(joins)
        && scope.relations().size() == joins.size() + 1
        && findings.problems().isEmpty()) {
      new ConnectionRules(findings, scope).check(joins, select.getWhere());
    }
  }

  private static boolean arePlain(List<Join> joins) {
    return joins.stream()
        .map(Join::getFromItem)
        .allMatch(
            item ->
                item instanceof Table
                    || item instanceof ParenthesedSelect
                    || item instanceof TableFunction);
  }

  private void check(List<Join> joins, @Nullable Expression where) {
    List<Relation> relations = scope.relations();
    for (int i = 0; i < joins.size(); i++) {
      Join join = joins.get(i);
      if (isFree(join)) {
        links.add(Set.of(relations.get(0), relations.get(i + 1)));
      }
      join.getOnExpressions().forEach(this::link);
    }
    if (where != null) {
      link(where);
    }
    Set<Relation> reached = reached(relations.get(0));
    for (int i = 0; i < joins.size(); i++) {
      Relation relation = relations.get(i + 1);
      if (!reached.contains(relation)) {
        FromItem item = joins.get(i).getFromItem();
        findings.report(
            SqlMessage.TABLES_ARE_NOT_JOINED,
            (ASTNodeAccess) item,
            relation.name(),
            relations.get(0).name());
      }
    }
  }

  /** Whether every row with every row is what is asked for, or rows are made for each row. */
  private static boolean isFree(Join join) {
    return join.isCross()
        || join.isNatural()
        || !join.getUsingColumns().isEmpty()
        || join.getFromItem() instanceof LateralSubSelect
        || join.getFromItem() instanceof TableFunction
        || join.getOnExpressions().stream().anyMatch(on -> ColumnMentions.of(on).isConstant());
  }

  private Set<Relation> reached(Relation first) {
    Set<Relation> reached = new HashSet<>(Set.of(first));
    boolean more = true;
    while (more) {
      more = false;
      for (Set<Relation> link : links) {
        more |= !Collections.disjoint(link, reached) && reached.addAll(link);
      }
    }
    return reached;
  }

  /** Takes note of which tables each part of a condition mentions together. */
  private void link(Expression condition) {
    if (condition instanceof AndExpression and) {
      link(and.getLeftExpression());
      link(and.getRightExpression());
      return;
    }
    ColumnMentions mentions = ColumnMentions.of(condition);
    Set<Relation> together = new HashSet<>();
    boolean known = !mentions.isOpaque();
    for (Column column : mentions.columns()) {
      Optional<String> table = Optional.ofNullable(column.getTable()).map(Table::getName);
      List<Found> found = scope.find(table, column.getColumnName());
      known &= found.size() == 1 && found.get(0).level() == scope;
      found.forEach(one -> together.add(one.relation()));
    }
    // A subquery, the query around and what is not known may connect anything.
    links.add(known ? together : new HashSet<>(scope.relations()));
  }
}
