package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.model.SqlTable;
import dev.aludel.processor.text.SqlScope.Field;
import dev.aludel.processor.text.SqlScope.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.parser.ASTNodeAccess;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.LateralSubSelect;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.TableFunction;
import net.sf.jsqlparser.statement.select.Values;
import org.jspecify.annotations.Nullable;

/** Puts what FROM says into a scope, and types the conditions of joins. */
final class FromTyping {
  private final Findings findings;
  private final QueryTyping queries;
  private final SqlScope scope;
  private final SqlScope around;
  private final ExpressionTyping typing;

  /**
   * Fills a scope.
   *
   * @param around what a query in FROM can see
   */
  FromTyping(
      Findings findings,
      QueryTyping queries,
      SqlScope scope,
      SqlScope around,
      ExpressionTyping typing) {
    this.findings = findings;
    this.queries = queries;
    this.scope = scope;
    this.around = around;
    this.typing = typing;
  }

  void add(@Nullable FromItem first, @Nullable List<Join> joins) {
    if (first != null) {
      add(first);
    }
    if (joins != null) {
      joins.forEach(this::add);
    }
  }

  private void add(Join join) {
    int before = scope.relations().size();
    add(join.getFromItem());
    int behind = scope.relations().size();
    if (join.isFull()) {
      findings.requireOn(Findings.H2, (ASTNodeAccess) join.getFromItem(), "full joins");
    }
    if (join.isNatural()) {
      natural(join, before);
    }
    using(join, before);
    for (Expression on : join.getOnExpressions()) {
      typing.in("a join").requireCondition(on);
      if (!join.isLeft() && !join.isRight() && !join.isFull()) {
        new Narrowing(scope, typing).narrow(on);
      }
    }
    Collection<Expression> on = join.isFull() ? List.of() : join.getOnExpressions();
    if (join.isLeft() || join.isFull()) {
      scope.makeAbsent(before, behind, on);
    }
    if (join.isRight() || join.isFull()) {
      scope.makeAbsent(0, before, on);
    }
  }

  /** Both sides are the same in all columns of one name, to which H2 has no name then. */
  private void natural(Join join, int before) {
    if (join.isLeft() || join.isRight() || join.isFull()) {
      findings.requireOn(Findings.H2, (ASTNodeAccess) join.getFromItem(), "natural outer joins");
    }
    if (!findings.isFor(Findings.H2)) {
      List<Relation> all = scope.relations();
      all.subList(before, all.size()).stream()
          .flatMap(relation -> relation.fields().stream())
          .map(Field::name)
          .filter(name -> has(all.subList(0, before), name))
          .forEach(scope::merge);
    }
  }

  /** The same of columns that are named, which H2 finds ambiguous, too. */
  private void using(Join join, int before) {
    for (Column column : join.getUsingColumns()) {
      String name = column.getColumnName();
      boolean left = has(scope.relations().subList(0, before), name);
      boolean right = has(scope.relations().subList(before, scope.relations().size()), name);
      if (!left || !right) {
        findings.report(
            TextProblem.of(
                    SqlMessage.COLUMN_IS_UNKNOWN,
                    Position.of(column),
                    SqlNames.plain(name),
                    "both sides of the join")
                .suggesting(SqlNames.plain(name), scope.columnNames(Optional.empty())));
      }
      if (!findings.isFor(Findings.H2)) {
        scope.merge(name);
      }
    }
  }

  private Relation values(FromItem item, List<ResultColumn> columns, List<String> names) {
    requireNames((ASTNodeAccess) item, columns.size(), names, findings);
    return derived(aliasOf(item).orElse(""), columns, names);
  }

  private static boolean has(List<Relation> relations, String column) {
    return relations.stream()
        .anyMatch(
            one ->
                one.open()
                    || one.fields().stream()
                        .anyMatch(field -> SqlNames.matches(column, field.name())));
  }

  private void add(FromItem item) {
    if (item instanceof Table table) {
      table(table);
    } else if (item instanceof ParenthesedFromItem parentheses
        && parentheses.getAlias() != null
        && parentheses.getFromItem() instanceof Values values) {
      name(values(item, queries.columns(values, around), columnNames(item.getAlias())), item);
    } else if (item instanceof ParenthesedFromItem parentheses) {
      add(parentheses.getFromItem(), parentheses.getJoins());
    } else if (item instanceof Select select) {
      if (item instanceof LateralSubSelect) {
        findings.requireOn(Findings.H2, (ASTNodeAccess) item, "lateral subqueries");
      }
      SqlScope seen = item instanceof LateralSubSelect ? scope : around;
      List<ResultColumn> columns = queries.columns(select, seen);
      List<String> names = columnNames(item.getAlias());
      requireNames((ASTNodeAccess) item, columns.size(), names, findings);
      name(derived(aliasOf(item).orElse(""), columns, names), item);
    } else if (item instanceof TableFunction function && !function.isRowsFrom()) {
      name(
          new TableFunctions(findings, typing)
              .relation(function, aliasOf(item), columnNames(item.getAlias())),
          item);
    } else {
      findings.unchecked((ASTNodeAccess) item, findings.shown(item));
      name(Relation.of(aliasOf(item).orElse(""), List.of(), true), item);
    }
  }

  /** PostgreSQL takes names for the first columns only, too. */
  static void requireNames(ASTNodeAccess at, int columns, List<String> names, Findings findings) {
    boolean fewer = !names.isEmpty() && names.size() < columns && findings.isFor(Findings.H2);
    if (columns > 0 && (names.size() > columns || fewer)) {
      findings.report(
          SqlMessage.COUNTS_DIFFER,
          at,
          Comparisons.counted(columns, "column"),
          Comparisons.counted(names.size(), "name"));
    }
  }

  private void table(Table table) {
    resolve(table).ifPresent(relation -> name(relation, table));
  }

  /** The relation that a table's name means, under its alias. */
  Optional<Relation> resolve(Table table) {
    String written = table.getName();
    Optional<String> schema = Optional.ofNullable(table.getSchemaName());
    String alias = aliasOf(table).orElseGet(() -> SqlNames.plain(written));
    Optional<Relation> named = schema.isEmpty() ? scope.named(written) : Optional.empty();
    if (named.isPresent()) {
      return named.map(one -> Relation.of(alias, one.fields(), one.open()));
    }
    Optional<SqlTable> found = findings.catalogue().table(written, schema);
    if (found.isEmpty()) {
      List<String> known = new ArrayList<>(findings.catalogue().tableNames());
      known.addAll(scope.names());
      findings.report(
          TextProblem.of(
                  SqlMessage.TABLE_IS_UNKNOWN,
                  Position.of(table),
                  schema.map(name -> SqlNames.plain(name) + ".").orElse("")
                      + SqlNames.plain(written),
                  findings.catalogue().schema())
              .suggesting(SqlNames.plain(written), known));
      return Optional.of(Relation.of(alias, List.of(), true));
    }
    SqlNames.requireSpelt(written, found.get().name(), table, findings);
    findings.mentions(found.get().name());
    return Optional.of(Relation.of(found.get(), alias));
  }

  private void name(Relation relation, FromItem item) {
    Alias alias = item.getAlias();
    if (alias != null && SqlNames.isReserved(alias.getName())) {
      findings.report(SqlMessage.WORD_IS_RESERVED, (ASTNodeAccess) item, alias.getName());
    }
    if (!relation.name().isEmpty() && scope.has(relation.name())) {
      findings.report(SqlMessage.ALIAS_IS_TAKEN, (ASTNodeAccess) item, relation.name());
    } else {
      scope.add(relation);
    }
  }

  private static Optional<String> aliasOf(FromItem item) {
    return Optional.ofNullable(item.getAlias()).map(Alias::getName).map(SqlNames::plain);
  }

  private static List<String> columnNames(@Nullable Alias alias) {
    return alias == null || alias.getAliasColumns() == null
        ? List.of()
        : alias.getAliasColumns().stream().map(column -> column.name).toList();
  }

  /** A relation of a query's columns, some of which can have other names here. */
  static Relation derived(String name, List<ResultColumn> columns, List<String> names) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      ResultColumn column = columns.get(i);
      String known = i < names.size() ? SqlNames.plain(names.get(i)) : column.name().orElse("");
      fields.add(new Field(name, known, column.value().settled(), Optional.empty()));
    }
    return Relation.of(name, fields, columns.isEmpty());
  }
}
