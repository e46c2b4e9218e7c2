package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
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
      requireNumber(select.getLimit().getRowCount());
      requireNumber(select.getLimit().getOffset());
    }
    if (select.getOffset() != null) {
      requireNumber(select.getOffset().getOffset());
    }
    if (select.getFetch() != null) {
      requireNumber(select.getFetch().getExpression());
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
    } else if (!isLabel(by, columns)) {
      var unused = typing.typeOf(by);
    }
  }

  /** Rows that are equal are one, which has no other values to be ordered by. */
  void requireSelected(PlainSelect select, List<ResultColumn> columns) {
    boolean merges =
        select.getDistinct() != null && select.getDistinct().getOnSelectItems() == null;
    if (!merges || select.getOrderByElements() == null) {
      return;
    }
    List<String> selected =
        select.getSelectItems().stream().map(item -> text(item.getExpression())).toList();
    for (OrderByElement element : select.getOrderByElements()) {
      Expression by = element.getExpression();
      if (!(by instanceof LongValue) && !isSelected(by, columns) && !selected.contains(text(by))) {
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

  private void requireNumber(@Nullable Expression count) {
    if (count == null) {
      return;
    }
    SqlValue value = typing.typeOf(count);
    if (value.kind().isPresent() && !value.isNumber()) {
      findings.report(
          SqlMessage.ARGUMENT_DOES_NOT_FIT,
          count,
          "LIMIT",
          "a number",
          findings.shown(count),
          value.words());
    }
  }
}
