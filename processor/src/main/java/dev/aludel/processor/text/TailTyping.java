package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.OrderByElement;
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
