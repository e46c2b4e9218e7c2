package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.Distinct;
import net.sf.jsqlparser.statement.select.ForMode;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.SetOperationList;
import org.jspecify.annotations.Nullable;

/** Judges which rows of a query are left, and locked. */
final class RowRules {
  private final Findings findings;
  private final SqlScope scope;

  RowRules(Findings findings, SqlScope scope) {
    this.findings = findings;
    this.scope = scope;
  }

  /** Rows that are made of several, or of none, are in no table where they could be locked. */
  void requireLockable(PlainSelect select, boolean grouped, boolean windows) {
    if (select.getForMode() == null) {
      return;
    }
    requireLock(select);
    if (select.isForUpdateBeforeOrderBy()) {
      findings.report(SqlMessage.SQL_IS_MALFORMED, place(select), "order by behind for update");
    }
    merged(select, grouped, windows).ifPresent(what -> reportLock(select, "each is made " + what));
    List<Table> tables = select.getForUpdateTables();
    if (tables != null) {
      tables.forEach(this::requireTable);
    }
    requirePresent(select, tables);
    requireTables(select, tables);
  }

  /** Rows of a query in FROM are locked by PostgreSQL alone, those of one in WITH by nobody. */
  private void requireTables(PlainSelect select, @Nullable List<Table> tables) {
    List<FromItem> items = new ArrayList<>();
    if (select.getFromItem() != null) {
      items.add(select.getFromItem());
    }
    if (select.getJoins() != null) {
      select.getJoins().forEach(join -> items.add(join.getFromItem()));
    }
    for (FromItem item : items) {
      String name = name(item);
      boolean locked =
          tables == null || tables.stream().anyMatch(one -> SqlNames.matches(one.getName(), name));
      boolean derived =
          scope.relations().stream()
              .anyMatch(one -> one.table().isEmpty() && SqlNames.matches(name, one.name()));
      if (locked && derived && (item instanceof Table || findings.isFor(Findings.H2))) {
        reportLock(
            select, name + " is a query (lock inside of it, or write \"for update of\" a table)");
      }
    }
  }

  private static String name(FromItem item) {
    if (item.getAlias() != null) {
      return item.getAlias().getName();
    }
    return item instanceof Table table ? table.getName() : "";
  }

  private static Optional<String> merged(PlainSelect select, boolean grouped, boolean windows) {
    if (select.getDistinct() != null) {
      return Optional.of("of all equal ones by DISTINCT");
    }
    if (grouped) {
      return Optional.of("of a group");
    }
    return windows ? Optional.of("with others by a window") : Optional.empty();
  }

  /** The lock is none that only some database has. */
  private void requireLock(Select select) {
    if (select.getForMode() != ForMode.UPDATE) {
      String mode = select.getForMode().getValue().toLowerCase(Locale.ROOT);
      findings.requireOn(Findings.H2, place(select), "for " + mode);
    }
    if (select.getWait() != null) {
      findings.requireOn(Findings.POSTGRESQL, place(select), "for update wait");
    }
  }

  private void requireTable(Table table) {
    String name = table.getName();
    if (scope.relations().stream().noneMatch(one -> SqlNames.matches(name, one.name()))) {
      findings.report(
          TextProblem.of(SqlMessage.ALIAS_IS_UNKNOWN, Position.of(table), name)
              .suggesting(name, scope.relationNames()));
    }
  }

  /** PostgreSQL locks no row that can be missing. */
  private void requirePresent(PlainSelect select, @Nullable List<Table> tables) {
    if (!findings.isFor(Findings.POSTGRESQL)) {
      return;
    }
    for (SqlScope.Relation relation : scope.relations()) {
      boolean locked =
          tables == null
              || tables.stream().anyMatch(one -> SqlNames.matches(one.getName(), relation.name()));
      if (locked && relation.absent()) {
        reportLock(
            select,
            relation.name() + " is on the far side of an outer join (write \"for update of\")");
      }
    }
  }

  private void reportLock(Select select, String why) {
    findings.report(SqlMessage.ROWS_CANNOT_BE_LOCKED, place(select), why);
  }

  /** Where a query begins to lock. */
  static Position place(Select select) {
    return Position.ofWords(select, "for", "update|share|no|key");
  }

  /** A whole union has no rows of tables, and none of its queries locks its own. */
  void requireNoLock(SetOperationList union) {
    List<Select> all = new ArrayList<>(union.getSelects());
    all.add(union);
    for (Select select : all) {
      Select inner = select;
      while (inner.getForMode() == null && inner instanceof ParenthesedSelect parentheses) {
        inner = parentheses.getSelect();
      }
      if (inner.getForMode() != null) {
        reportLock(inner, "each is one of several queries");
      }
    }
  }

  /** Which of the equal rows is left says ORDER BY, behind what they are equal in. */
  void requireOrder(PlainSelect select) {
    Distinct distinct = select.getDistinct();
    List<OrderByElement> order = select.getOrderByElements();
    if (distinct == null || distinct.getOnSelectItems() == null || order == null) {
      return;
    }
    List<String> on = distinct.getOnSelectItems().stream().map(RowRules::text).toList();
    for (int i = 0; i < Math.min(on.size(), order.size()); i++) {
      Expression by = order.get(i).getExpression();
      if (!on.contains(meant(by, select))) {
        findings.report(
            SqlMessage.ORDER_DOES_NOT_BEGIN,
            OperatorTyping.begin(by),
            String.join(", ", on),
            findings.shown(by));
        return;
      }
    }
  }

  private static String text(SelectItem<?> item) {
    return item.getExpression().toString().toLowerCase(Locale.ROOT);
  }

  /** A label stands for what is selected under it. */
  private static String meant(Expression by, PlainSelect select) {
    String name = by.toString();
    return select.getSelectItems().stream()
        .filter(item -> item.getAlias() != null && name.equalsIgnoreCase(item.getAlias().getName()))
        .map(RowRules::text)
        .findFirst()
        .orElseGet(() -> name.toLowerCase(Locale.ROOT));
  }
}
