package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.sf.jsqlparser.expression.AllValue;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.NullValue;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.Distinct;
import net.sf.jsqlparser.statement.select.Fetch;
import net.sf.jsqlparser.statement.select.Limit;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import org.jspecify.annotations.Nullable;

/** Types ORDER BY, LIMIT, OFFSET and FETCH. */
final class TailTyping {
  private final Findings findings;
  private final ExpressionTyping typing;

  TailTyping(Findings findings, ExpressionTyping typing) {
    this.findings = findings;
    this.typing = typing;
  }

  void check(Select select, List<ResultColumn> columns) {
    if (select.getOrderByElements() != null) {
      select.getOrderByElements().forEach(element -> order(element, columns));
    }
    if (select.getLimit() != null) {
      limit(select, select.getLimit());
    }
    if (select.getOffset() != null) {
      requireNumber("OFFSET", select.getOffset().getOffset());
    }
    if (select.getFetch() != null) {
      requireNumber("FETCH", select.getFetch().getExpression());
      requireTies(select, select.getFetch());
    }
    requireOrder(select);
  }

  /** H2 wants LIMIT in front of OFFSET, OFFSET in front of FETCH, and the lock behind all. */
  private void requireOrder(Select select) {
    Position offset = Position.ofWords(select, "offset", "");
    if (select.getLimit() != null && select.getOffset() != null) {
      requireInFront(Position.ofWords(select, "limit", ""), offset, "limit behind offset");
    }
    if (select.getFetch() != null && select.getOffset() != null) {
      requireInFront(offset, Position.ofWords(select, "fetch", ""), "offset behind fetch");
    }
    if (select.getForMode() != null) {
      Position lock = RowRules.place(select);
      if (select.getLimit() != null) {
        requireInFront(Position.ofWords(select, "limit", ""), lock, "limit behind for update");
      }
      if (select.getOffset() != null) {
        requireInFront(offset, lock, "offset behind for update");
      }
    }
  }

  private void requireInFront(Position clause, Position of, String otherwise) {
    if (clause.compareTo(of) > 0) {
      findings.requireOn(Findings.H2, clause, otherwise);
    }
  }

  private void limit(Select select, Limit limit) {
    Expression count = limit.getRowCount();
    if (limit.getOffset() != null) {
      findings.requireOn(
          Findings.POSTGRESQL, OperatorTyping.begin(limit.getOffset()), "limit with a comma");
    }
    if (count instanceof NullValue || count instanceof AllValue) {
      Position at = Position.ofWords(select, "limit", "all|null");
      findings.requireOn(Findings.H2, at, count.toString().toLowerCase(Locale.ROOT) + " as limit");
    } else {
      requireNumber("LIMIT", count);
    }
    requireNumber("LIMIT", limit.getOffset());
  }

  /** Which rows are equal to the last one says ORDER BY. */
  private void requireTies(Select select, Fetch fetch) {
    boolean ties = fetch.getFetchParameters().stream().anyMatch("WITH TIES"::equalsIgnoreCase);
    if (ties && select.getOrderByElements() == null) {
      findings.report(
          SqlMessage.SQL_IS_MALFORMED,
          Position.ofWords(select, "fetch", ""),
          "with ties, where no order by says which rows are equal");
    }
  }

  private void order(OrderByElement element, List<ResultColumn> columns) {
    Expression by = element.getExpression();
    if (by instanceof LongValue number) {
      if (number.getValue() < 1 || number.getValue() > columns.size()) {
        findings.report(
            SqlMessage.COUNTS_DIFFER,
            number,
            "column " + number.getValue(),
            Comparisons.counted(columns.size(), "column"));
      }
    } else if (by instanceof StringValue text) {
      findings.requireOn(Findings.POSTGRESQL, text, "texts in quotes in order by");
    } else if (!isLabel(by, columns)) {
      var unused = typing.typeOf(by);
    }
  }

  /** Rows of several queries have nothing but their columns, and no expressions of them. */
  void requireNamed(Select union, List<ResultColumn> columns) {
    if (union.getOrderByElements() == null || columns.isEmpty()) {
      return;
    }
    for (OrderByElement element : union.getOrderByElements()) {
      Expression by = element.getExpression();
      if (!(by instanceof LongValue) && !(by instanceof Column)) {
        findings.report(
            SqlMessage.ORDER_IS_NOT_SELECTED, OperatorTyping.begin(by), findings.shown(by));
      }
    }
  }

  /**
   * Rows that are equal are one, which has no other values to be ordered by; H2 says the same of
   * those that are equal in what DISTINCT ON names.
   */
  void requireSelected(PlainSelect select, List<ResultColumn> columns) {
    Distinct distinct = select.getDistinct();
    if (distinct == null || select.getOrderByElements() == null) {
      return;
    }
    List<SelectItem<?>> items = new ArrayList<>(select.getSelectItems());
    boolean on = distinct.getOnSelectItems() != null;
    if (on) {
      items.addAll(distinct.getOnSelectItems());
    }
    List<String> selected = items.stream().map(item -> text(item.getExpression())).toList();
    for (OrderByElement element : select.getOrderByElements()) {
      Expression by = element.getExpression();
      boolean known =
          by instanceof LongValue || isSelected(by, columns) || selected.contains(text(by));
      if (!known && on) {
        findings.requireOn(
            Findings.H2, OperatorTyping.begin(by), "distinct on, ordered by what is not selected");
      } else if (!known) {
        findings.report(
            SqlMessage.ORDER_IS_NOT_SELECTED, OperatorTyping.begin(by), findings.shown(by));
      }
    }
  }

  /** A column is selected under its own name or another one, with its table's name or without. */
  private boolean isSelected(Expression by, List<ResultColumn> columns) {
    SqlScope.Found found = typing.columnOf(by);
    return isLabel(by, columns)
        || (found != null
            && columns.stream()
                .flatMap(column -> column.source().stream())
                .anyMatch(
                    source ->
                        source.relation().equals(found.relation().name())
                            && source.column().name().equals(found.field().name())))
        || columns.isEmpty();
  }

  private static String text(Expression expression) {
    return expression.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isLabel(Expression by, List<ResultColumn> columns) {
    return by instanceof Column column
        && column.getTable() == null
        && columns.stream()
            .map(ResultColumn::name)
            .flatMap(Optional::stream)
            .anyMatch(name -> SqlNames.matches(column.getColumnName(), name));
  }

  private void requireNumber(String clause, @Nullable Expression count) {
    if (count == null) {
      return;
    }
    SqlValue value = typing.typeOf(count);
    boolean literal = count instanceof StringValue;
    if (literal || (value.kind().isPresent() && !value.isNumber())) {
      report(clause, count, value.words());
    } else if (count instanceof SignedExpression signed && signed.getSign() == '-') {
      report(clause, count, "negative");
    } else if (typing.columnOf(count) != null) {
      report(clause, count, "another one in each row");
    } else if (count instanceof JdbcNamedParameter
        && value.nullness() == SqlValue.Nullness.NULLABLE
        && findings.isFor(Findings.H2)) {
      report(clause, count, "sometimes NULL");
    }
  }

  private void report(String clause, Expression count, String what) {
    findings.misfit(count, clause, "a number of rows", what);
  }
}
