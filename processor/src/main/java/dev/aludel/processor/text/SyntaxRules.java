package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.parser.ASTNodeAccess;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.update.Update;

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

  void check(Insert insert) {
    Position at = Position.of(insert.getTable());
    require(insert.getDuplicateAction() != null, NONE, "on duplicate key", at);
    require(insert.isModifierIgnore(), NONE, "ignore", at);
    require(insert.getModifierPriority() != null, NONE, "priority", at);
    require(insert.isOverwrite(), NONE, "overwrite", at);
    require(insert.getSetUpdateSets() != null, NONE, "set", at);
    require(insert.getOutputClause() != null, NONE, "output", at);
    require(insert.isOracleMultiInsert(), NONE, "insert all", at);
  }

  void check(Update update) {
    Position at = Position.of(update.getTable());
    require(update.isModifierIgnore(), NONE, "ignore", at);
    require(update.getModifierPriority() != null, NONE, "priority", at);
    require(
        update.getStartJoins() != null && !update.getStartJoins().isEmpty(),
        NONE,
        "second table",
        at);
    require(update.getOutputClause() != null, NONE, "output", at);
    require(update.getOrderByElements() != null, NONE, "order by", at);
    require(update.getLimit() != null, H2, "limit", at);
  }

  void check(Delete delete) {
    Position at = Position.of(delete.getTable());
    require(!delete.isHasFrom(), H2, "delete without from", at);
    require(delete.getTables() != null && !delete.getTables().isEmpty(), NONE, "second table", at);
    require(delete.isModifierIgnore(), NONE, "ignore", at);
    require(delete.isModifierQuick(), NONE, "quick", at);
    require(delete.getOutputClause() != null, NONE, "output", at);
    require(delete.getOrderByElements() != null, NONE, "order by", at);
    require(delete.getJoins() != null && !delete.getJoins().isEmpty(), NONE, "join", at);
    require(delete.getLimit() != null, H2, "limit", at);
  }

  private void requireJoin(Join join, PlainSelect select) {
    boolean on = !join.getOnExpressions().isEmpty() || !join.getUsingColumns().isEmpty();
    boolean free = join.isCross() || join.isNatural() || join.isSimple();
    ASTNodeAccess at = (ASTNodeAccess) join.getFromItem();
    if (free && on) {
      findings.report(SqlMessage.SQL_IS_MALFORMED, at, "condition of this join");
    }
    require(!free && !on, H2, "joins without on", Position.of(at));
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
    require(true, knowing, words, at);
  }

  private void require(boolean there, Set<String> knowing, String words, Position at) {
    if (!there) {
      return;
    }
    List<String> lacking =
        findings.catalogue().dialects().stream().filter(one -> !knowing.contains(one)).toList();
    if (lacking.size() == findings.catalogue().dialects().size()) {
      findings.report(TextProblem.of(SqlMessage.SQL_IS_MALFORMED, at, '"' + words + '"'));
    } else {
      lacking.forEach(
          one -> findings.report(TextProblem.of(SqlMessage.DIALECT_LACKS_IT, at, one, words)));
    }
  }
}
