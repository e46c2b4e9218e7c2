package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;

/** Refuses what the parser understands for the sake of other databases. */
final class SyntaxRules {
  private static final Set<String> NONE = Set.of();
  private static final Set<String> H2 = Set.of("h2");
  private static final Set<String> POSTGRESQL = Set.of("postgresql");

  private final Findings findings;

  SyntaxRules(Findings findings) {
    this.findings = findings;
  }

  void check(PlainSelect select) {
    require(select.getTop() != null, H2, "top", select);
    require(select.getQualify() != null, H2, "qualify", select);
    require(select.getFirst() != null, NONE, "first", select);
    require(select.getSkip() != null, NONE, "skip", select);
    require(select.getMySqlSqlCalcFoundRows(), NONE, "sql_calc_found_rows", select);
    require(select.getMySqlHintStraightJoin(), NONE, "straight_join", select);
    require(select.getIntoTables() != null, NONE, "into", select);
    require(select.getOracleHierarchical() != null, NONE, "connect by", select);
    require(select.getForXmlPath() != null, NONE, "for xml", select);
    require(select.getPreWhere() != null, NONE, "prewhere", select);
    require(select.getLimitBy() != null, NONE, "limit by", select);
    require(select.getIsolation() != null, NONE, "with", select);
    require(select.getOptimizeFor() != null, NONE, "optimize for", select);
    require(select.isUsingOnly(), POSTGRESQL, "only", select);
    require(
        select.getDistinct() != null && select.getDistinct().isUseUnique(), NONE, "unique", select);
    require(
        select.getLateralViews() != null && !select.getLateralViews().isEmpty(),
        NONE,
        "lateral view",
        select);
    requireTable(select.getFromItem(), select);
    if (select.getJoins() != null) {
      select.getJoins().forEach(join -> requireJoin(join, select));
    }
  }

  private void requireJoin(Join join, PlainSelect select) {
    require(join.isSemi(), NONE, "semi", select);
    require(join.isStraight(), NONE, "straight_join", select);
    require(join.isApply(), NONE, "apply", select);
    require(join.isGlobal(), NONE, "global", select);
    requireTable(join.getFromItem(), select);
  }

  private void requireTable(FromItem item, PlainSelect select) {
    if (item == null) {
      return;
    }
    require(item.getPivot() != null, NONE, "pivot", select);
    require(item.getUnPivot() != null, NONE, "unpivot", select);
    require(item.getSampleClause() != null, POSTGRESQL, "tablesample", select);
    if (item instanceof Table table) {
      require(table.getSqlServerHints() != null, NONE, "with", select);
      require(table.getIndexHint() != null, NONE, "use", select);
      require(table.getTimeTravel() != null, NONE, "as of", select);
    }
  }

  /** Reports a word that is there, if not all databases that statements are for know it. */
  private void require(boolean there, Set<String> knowing, String words, Select select) {
    if (!there) {
      return;
    }
    int space = words.indexOf(' ');
    Position at =
        space < 0
            ? Position.ofWords(select, words, "")
            : Position.ofWords(select, words.substring(0, space), words.substring(space + 1));
    List<String> lacking =
        findings.catalogue().dialects().stream().filter(one -> !knowing.contains(one)).toList();
    if (lacking.size() == findings.catalogue().dialects().size()) {
      findings.report(TextProblem.of(SqlMessage.SQL_IS_MALFORMED, at, words));
    } else {
      lacking.forEach(
          one -> findings.report(TextProblem.of(SqlMessage.DIALECT_LACKS_IT, at, one, words)));
    }
  }
}
