package dev.aludel.processor.text;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.model.SqlMethodDescriptor;
import dev.aludel.processor.model.SqlMethodDescriptor.Element;
import dev.aludel.processor.model.SqlTable;
import dev.aludel.processor.text.SqlScope.Field;
import dev.aludel.processor.text.SqlScope.Found;
import dev.aludel.processor.text.SqlScope.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.parser.ASTNodeAccess;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.GroupByElement;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.SelectItem;

/** Types one SELECT, clause by clause in the order in which a database reads them. */
final class SelectTyping {
  private final Findings findings;
  private final QueryTyping queries;
  private final SqlScope around;
  private final SqlScope scope;
  private final Grouping grouping;
  private final ExpressionTyping typing;
  private final SyntaxRules syntax;

  SelectTyping(Findings findings, QueryTyping queries, SqlScope around) {
    this.findings = findings;
    this.queries = queries;
    this.around = around;
    this.scope = new SqlScope(around);
    this.grouping = new Grouping(findings);
    this.typing = new ExpressionTyping(findings, scope, grouping, queries);
    this.syntax = new SyntaxRules(findings);
  }

  /** The columns; {@code mattering} is false where the query is only asked for rows. */
  List<ResultColumn> columns(PlainSelect select, boolean mattering) {
    syntax.check(select);
    new FromTyping(findings, queries, scope, around, typing)
        .add(select.getFromItem(), select.getJoins());
    if (select.getWhere() != null) {
      typing.in("WHERE").requireCondition(select.getWhere());
      new Narrowing(scope, typing).narrow(select.getWhere());
    }
    ConnectionRules.check(select, scope, findings);
    grouping.forgetSince(0);
    group(select);
    typing.in("");
    if (select.getWindowDefinitions() != null) {
      typing.name(select.getWindowDefinitions(), select);
    }
    List<ResultColumn> columns = new ArrayList<>();
    for (SelectItem<?> item : select.getSelectItems()) {
      columns.addAll(item(item, mattering));
    }
    typing.before("HAVING").requireCondition(select.getHaving());
    typing.before("");
    TailTyping tail = new TailTyping(findings, typing);
    tail.check(select, columns);
    tail.requireSelected(select, columns);
    RowRules rows = new RowRules(findings, scope);
    rows.requireOrder(select);
    rows.requireLockable(select, grouping.isGrouped(), typing.hasWindows());
    if (mattering) {
      grouping.check(scope);
    }
    return columns;
  }

  /** The columns of RETURNING; the scope around is the statement's. */
  List<ResultColumn> returned(PlainSelect items) {
    scope.takeOver(around);
    typing.in("RETURNING");
    List<ResultColumn> columns = new ArrayList<>();
    items.getSelectItems().forEach(item -> columns.addAll(item(item, true)));
    return columns;
  }

  private void group(PlainSelect select) {
    GroupByElement by = select.getGroupBy();
    if (select.getHaving() != null) {
      grouping.aggregates();
    }
    if (by == null) {
      return;
    }
    grouping.declare();
    syntax.check(by, select);
    typing.in("GROUP BY");
    by.getGroupByExpressionList().forEach(one -> group(one, select));
    if (by.getGroupingSets() != null) {
      by.getGroupingSets().forEach(set -> set.forEach(one -> group(one, select)));
      if (!by.getGroupingSets().isEmpty()) {
        grouping.declareSets();
      }
    }
    grouping.forgetSince(0);
  }

  private void group(Expression by, PlainSelect select) {
    if (by instanceof Function function && Grouping.makesSets(by)) {
      function.getParameters().forEach(one -> group(one, select));
      grouping.declareSets();
    } else if (by instanceof ExpressionList<?> list) {
      list.forEach(one -> group(one, select));
    } else {
      groupByOne(selected(by, select), by);
    }
  }

  private void groupByOne(Expression expression, Expression written) {
    var unused = typing.typeOf(expression);
    grouping.by(expression);
    grouping.by(written);
    Found found = typing.columnOf(expression);
    if (found != null) {
      grouping.by(found.field());
    }
  }

  /** What a number, or a name that no column has, means in GROUP BY. */
  private Expression selected(Expression by, PlainSelect select) {
    List<SelectItem<?>> items = select.getSelectItems();
    if (by instanceof LongValue number
        && number.getValue() >= 1
        && number.getValue() <= items.size()) {
      return items.get((int) number.getValue() - 1).getExpression();
    }
    if (by instanceof Column column
        && column.getTable() == null
        && scope.find(Optional.empty(), column.getColumnName()).isEmpty()) {
      for (SelectItem<?> item : items) {
        Alias alias = item.getAlias();
        if (alias != null && SqlNames.matches(column.getColumnName(), alias.getUnquotedName())) {
          return item.getExpression();
        }
      }
    }
    return by;
  }

  private List<ResultColumn> item(SelectItem<?> item, boolean mattering) {
    Expression expression = item.getExpression();
    if (expression instanceof AllTableColumns all) {
      String name = all.getTable().getName();
      Optional<Relation> relation = scope.relation(name);
      if (relation.isEmpty()) {
        findings.report(
            TextProblem.of(SqlMessage.ALIAS_IS_UNKNOWN, Position.of(all), name)
                .suggesting(name, scope.relationNames()));
      }
      return star(all, relation.stream().toList(), true, mattering);
    }
    if (expression instanceof AllColumns all) {
      return star(all, scope.relations(), scope.relations().size() > 1, mattering);
    }
    return List.of(single(item, expression));
  }

  private ResultColumn single(SelectItem<?> item, Expression expression) {
    SqlValue value = typing.typeOf(expression);
    Optional<String> label =
        Optional.ofNullable(item.getAlias()).map(Alias::getName).map(SqlNames::plain);
    if (item.getAlias() != null && SqlNames.isReserved(item.getAlias().getName())) {
      findings.report(SqlMessage.WORD_IS_RESERVED, item, item.getAlias().getName());
    }
    Found found = typing.columnOf(expression);
    return new ResultColumn(
        label.or(
            () ->
                expression instanceof Column column
                    ? Optional.of(SqlNames.plain(column.getColumnName()))
                    : Optional.empty()),
        value,
        Position.of(item),
        findings.shown(expression),
        found == null ? Optional.empty() : source(found.relation(), found.field()),
        ResultColumn.constants(expression));
  }

  private static Optional<ResultColumn.Source> source(Relation relation, Field field) {
    return relation.table().isPresent() && field.column().isPresent()
        ? Optional.of(
            new ResultColumn.Source(relation.name(), relation.table().get(), field.column().get()))
        : Optional.empty();
  }

  /** The columns that a star stands for now; they are what is sent. */
  private List<ResultColumn> star(
      ASTNodeAccess star, List<Relation> relations, boolean qualified, boolean mattering) {
    if (!mattering) {
      return List.of();
    }
    if (relations.stream().anyMatch(Relation::open)) {
      return List.of();
    }
    List<ResultColumn> columns = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Relation relation : relations) {
      for (Field field : relation.fields()) {
        if (field.name().isEmpty()) {
          findings.report(SqlMessage.COLUMN_HAS_NO_NAME, star, "a column of " + relation.name());
        }
        if (isWanted(relation, field)) {
          texts.add(
              (qualified ? SqlNames.spelling(relation.name()) + "." : "")
                  + SqlNames.spelling(field.name()));
          columns.add(column(star, relation, field));
        }
      }
    }
    findings.edit(
        Position.offset(star),
        Position.endOffset(star),
        texts.stream().collect(Collectors.joining(", ")));
    if (grouping.isGrouped()) {
      findings.report(SqlMessage.COLUMN_IS_NOT_GROUPED, star, String.valueOf(star));
    }
    return columns;
  }

  private ResultColumn column(ASTNodeAccess star, Relation relation, Field field) {
    Found found = new Found(relation, field, scope);
    return new ResultColumn(
        Optional.of(field.name()),
        found.value(),
        Position.of(star),
        field.name(),
        source(relation, field),
        List.of());
  }

  /** An object is made of what is loaded by default, a record of all. */
  private boolean isWanted(Relation relation, Field field) {
    if (relation.table().isEmpty() || field.column().isEmpty()) {
      return true;
    }
    SqlTable table = relation.table().get();
    List<ClassName> answered = answered().filter(model -> isKept(model, table)).toList();
    return answered.isEmpty()
        || answered.stream().anyMatch(model -> isMade(model, table, field.column().get()));
  }

  private boolean isKept(ClassName model, SqlTable table) {
    return findings
        .catalogue()
        .placeOf(model)
        .map(place -> place.mentions(table))
        .orElseGet(() -> table.model().filter(model::equals).isPresent());
  }

  /** Whether objects of a model are loaded with a column. */
  private boolean isMade(ClassName model, SqlTable table, SqlTable.Column column) {
    return column.loaded()
        && findings
            .catalogue()
            .placeOf(model)
            .map(place -> place.find(table, column).isPresent())
            .orElse(true);
  }

  /** The models whose objects the method answers. */
  private Stream<ClassName> answered() {
    Element element = findings.method().result().element();
    Stream<Element> parts =
        element instanceof Element.Row row
            ? row.components().stream().map(SqlMethodDescriptor.Component::element)
            : Stream.of(element);
    return parts
        .filter(Element.Entity.class::isInstance)
        .map(part -> ((Element.Entity) part).model());
  }
}
