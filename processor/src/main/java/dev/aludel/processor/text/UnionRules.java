package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.model.SqlKind;
import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.statement.select.Select;

/** Judges the columns of queries, or rows of values, whose rows become those of one. */
final class UnionRules {
  private final Findings findings;

  UnionRules(Findings findings) {
    this.findings = findings;
  }

  /** What both have together. */
  List<ResultColumn> united(List<ResultColumn> columns, List<ResultColumn> others, Select further) {
    if (columns.size() != others.size()) {
      findings.report(
          SqlMessage.COUNTS_DIFFER,
          further,
          Comparisons.counted(others.size(), "column"),
          Comparisons.counted(columns.size(), "column"));
      return columns;
    }
    List<ResultColumn> united = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      ResultColumn one = columns.get(i);
      ResultColumn two = others.get(i);
      if (!one.value().comparableTo(two.value()) || isWrong(one, two) || isWrong(two, one)) {
        report(SqlMessage.VALUES_DIFFER_IN_TYPE, one, two);
      }
      InsertRules.requireConstant(two, one.value(), findings);
      InsertRules.requireConstant(one, two.value(), findings);
      united.add(one.united(two));
    }
    return united;
  }

  /** The same where all rows are some of the first query's, so that no others are NULL. */
  static List<ResultColumn> ofFirst(List<ResultColumn> columns, List<ResultColumn> first) {
    List<ResultColumn> some = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      some.add(columns.get(i).with(first.get(i).value().nullness()));
    }
    return some;
  }

  /** Whether a text in quotes is none of the values among which it is to be one. */
  private static boolean isWrong(ResultColumn literal, ResultColumn other) {
    return other.value().form() == SqlValue.Form.PLAIN
        && other.value().kind().isPresent()
        && literal.constants().stream()
            .map(StringValue::getNotExcapedValue)
            .anyMatch(text -> LiteralRules.wrong(text, other.value().kind().get()).isPresent());
  }

  /**
   * What a recursion goes on with is of the types that it begins with: PostgreSQL refuses others,
   * H2 rounds numbers.
   */
  void requireKept(List<ResultColumn> columns, List<ResultColumn> others) {
    for (int i = 0; i < Math.min(columns.size(), others.size()); i++) {
      SqlValue begun = columns.get(i).value();
      SqlValue next = others.get(i).value();
      boolean text =
          begun.form() == SqlValue.Form.PLAIN
              && begun.is(SqlKind.VARCHAR, SqlKind.CHAR)
              && next.is(SqlKind.TEXT)
              && findings.isFor(Findings.POSTGRESQL);
      if (text || next.isWiderThan(begun)) {
        report(SqlMessage.RECURSION_CHANGES_TYPE, columns.get(i), others.get(i));
      }
    }
  }

  private void report(SqlMessage message, ResultColumn one, ResultColumn two) {
    findings.report(
        message, two.at(), two.words(), two.value().words(), one.words(), one.value().words());
  }
}
