package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.expression.JdbcParameter;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperationList;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the names inside subqueries. A column with the name of the table around them is the
 * outer row's; every other one is a subquery's own.
 */
final class SubqueryNames extends ExpressionVisitorAdapter<@Nullable Void> {
  private final TextScope outer;
  private final String table;
  private final @Nullable Map<String, Optional<TextScope>> tables;
  private final Deque<Map<String, Optional<TextScope>>> frames = new ArrayDeque<>();
  private final List<Column> mentions = new ArrayList<>();
  private final Set<String> listed = new LinkedHashSet<>();
  private final List<TextProblem> problems = new ArrayList<>();

  /**
   * Of subqueries in a text over that table.
   *
   * @param tables all tables, with their columns where these are known, to judge the subqueries'
   *     own names; null to judge all others
   */
  SubqueryNames(TextScope outer, String table, @Nullable Map<String, Optional<TextScope>> tables) {
    this.outer = outer;
    this.table = table;
    this.tables = tables;
  }

  /** The columns of the outer row, in the order of the visit. */
  List<Column> mentions() {
    return mentions;
  }

  /** What the subqueries call their tables. */
  List<String> listed() {
    return List.copyOf(listed);
  }

  List<TextProblem> problems() {
    return problems;
  }

  void read(Select select) {
    if (select instanceof ParenthesedSelect inner) {
      read(inner.getSelect());
    } else if (select instanceof SetOperationList list) {
      list.getSelects().forEach(this::read);
    } else if (select instanceof PlainSelect plain) {
      frames.push(new LinkedHashMap<>());
      readParts(plain);
      frames.pop();
    }
  }

  private void readParts(PlainSelect plain) {
    List<Join> joins = plain.getJoins() == null ? List.of() : plain.getJoins();
    list(plain.getFromItem());
    joins.forEach(join -> list(join.getFromItem()));
    plain.getSelectItems().forEach(item -> read(item.getExpression()));
    joins.forEach(join -> join.getOnExpressions().forEach(this::read));
    read(plain.getWhere());
    if (plain.getGroupBy() != null && plain.getGroupBy().getGroupByExpressionList() != null) {
      plain.getGroupBy().getGroupByExpressionList().forEach(this::read);
    }
    read(plain.getHaving());
    if (plain.getOrderByElements() != null) {
      plain.getOrderByElements().forEach(element -> read(element.getExpression()));
    }
  }

  private void read(@Nullable Expression expression) {
    if (expression != null) {
      expression.accept(this, null);
    }
  }

  private void list(@Nullable FromItem item) {
    if (item instanceof Table named) {
      list(named);
    } else if (item instanceof ParenthesedFromItem several) {
      list(several.getFromItem());
      several.getJoins().forEach(join -> list(join.getFromItem()));
    } else if (item != null) {
      add(item.getAlias() == null ? "" : item.getAlias().getName().strip(), Optional.empty());
      if (item instanceof Select derived) {
        read(derived);
      }
    }
  }

  private void list(Table named) {
    String name = TextScope.plain(named.getName());
    Position at = Position.of(named);
    if (tables != null && !tables.containsKey(name)) {
      problems.add(
          TextProblem.of(Message.COLUMN_PROPERTY_READS_NO_TABLE, at, named.getName())
              .suggesting(name, List.copyOf(tables.keySet())));
    } else if (tables == null && named.getAlias() == null && name.equals(table)) {
      problems.add(TextProblem.of(Message.COLUMN_PROPERTY_HIDES_ITS_TABLE, at, named.getName()));
    }
    Optional<TextScope> columns =
        tables == null ? Optional.empty() : tables.getOrDefault(name, Optional.empty());
    add(named.getAlias() == null ? named.getName() : named.getAlias().getName().strip(), columns);
  }

  private void add(String written, Optional<TextScope> columns) {
    String name = TextScope.plain(written);
    frames.element().put(name, columns);
    listed.add(name);
  }

  @Override
  public <S> @Nullable Void visit(Select select, S context) {
    read(select);
    return null;
  }

  @Override
  public <S> @Nullable Void visit(Column column, S context) {
    if (column.getTable() == null) {
      unqualified(column);
      return null;
    }
    String name = TextScope.plain(column.getTable().getName());
    for (Map<String, Optional<TextScope>> frame : frames) {
      Optional<TextScope> columns = frame.get(name);
      if (columns != null) {
        columns.ifPresent(scope -> require(column, scope));
        return null;
      }
    }
    if (name.equals(table)) {
      mentions.add(column);
      if (tables == null) {
        require(column, outer);
      }
    } else if (tables == null) {
      problems.add(
          TextProblem.of(Message.COLUMN_PROPERTY_READS_NO_TABLE, Position.of(column), name)
              .suggesting(name, Stream.concat(Stream.of(table), listed.stream()).toList()));
    }
    return null;
  }

  private void unqualified(Column column) {
    TextScope innermost = null;
    for (Map<String, Optional<TextScope>> frame : frames) {
      for (Optional<TextScope> columns : frame.values()) {
        if (columns.isEmpty() || columns.get().find(column.getColumnName()).isPresent()) {
          return;
        }
        innermost = innermost == null ? columns.get() : innermost;
      }
    }
    if (innermost != null && !TextScope.isFunction(column.getColumnName())) {
      require(column, innermost);
    }
  }

  private void require(Column column, TextScope scope) {
    String name = column.getColumnName();
    if (scope.find(name).isEmpty()) {
      problems.add(
          TextProblem.of(Message.SQL_TEXT_NAMES_NO_COLUMN, Position.of(column), name, scope.owner())
              .suggesting(name, scope.names()));
    }
  }

  @Override
  public <S> @Nullable Void visit(JdbcParameter parameter, S context) {
    return parameter(Position.of(parameter), "?");
  }

  @Override
  public <S> @Nullable Void visit(JdbcNamedParameter parameter, S context) {
    return parameter(Position.of(parameter), ":" + parameter.getName());
  }

  private @Nullable Void parameter(Position at, String written) {
    if (tables == null) {
      problems.add(TextProblem.of(Message.SQL_TEXT_HAS_A_PARAMETER, at, written));
    }
    return null;
  }
}
