package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.expression.operators.relational.LikeExpression;
import net.sf.jsqlparser.expression.operators.relational.SimilarToExpression;
import net.sf.jsqlparser.expression.operators.relational.SupportsOldOracleJoinSyntax;
import net.sf.jsqlparser.parser.ASTNodeAccess;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.GroupByElement;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.MinusOp;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperation;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.UnionOp;
import net.sf.jsqlparser.statement.update.Update;

/** Refuses what the parser understands for the sake of other databases. */
final class SyntaxRules {
  private static final Set<String> NONE = Set.of();
  private static final Set<String> H2 = Set.of(Findings.H2);
  private static final Set<String> POSTGRESQL = Set.of(Findings.POSTGRESQL);

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

  /** Operators, which are said to be of their left operand. */
  void check(BinaryExpression binary) {
    Position at = Position.of(OperatorTyping.begin(binary));
    String words = binary.getStringExpression().strip().toLowerCase(Locale.ROOT);
    if (binary instanceof LikeExpression like) {
      checkLike(like, words, at);
    }
    require(binary instanceof SimilarToExpression, POSTGRESQL, "similar to", at);
    require(words.equals("^=") || words.equals("=="), NONE, words, at);
    boolean oracle =
        binary instanceof SupportsOldOracleJoinSyntax join
            && (join.getOldOracleJoinSyntax() != SupportsOldOracleJoinSyntax.NO_ORACLE_JOIN
                || join.getOraclePriorPosition() != SupportsOldOracleJoinSyntax.NO_ORACLE_PRIOR);
    require(oracle, NONE, "(+)", at);
  }

  private void checkLike(LikeExpression like, String words, Position at) {
    Set<String> knowing =
        switch (like.getLikeKeyWord()) {
          case LIKE, ILIKE -> Set.copyOf(findings.catalogue().dialects());
          case REGEXP -> H2;
          case SIMILAR_TO -> POSTGRESQL;
          default -> NONE;
        };
    require(like.isUseBinary(), NONE, "binary", at);
    require(true, knowing, words.replace("not ", "").replace('_', ' '), at);
    if (like.getEscape() instanceof StringValue escape && escape.getValue().length() > 1) {
      findings.report(
          SqlMessage.LITERAL_IS_MALFORMED, at, escape.toString(), "single character", "'!'");
    }
  }

  void check(IsNullExpression test) {
    Position at = Position.of(OperatorTyping.begin(test.getLeftExpression()));
    require(test.isUseIsNull() || test.isUseNotNull(), POSTGRESQL, "isnull and notnull", at);
  }

  void check(InExpression in) {
    boolean empty = in.getRightExpression() instanceof ExpressionList<?> list && list.isEmpty();
    require(empty, H2, "in ()", Position.of(OperatorTyping.begin(in.getLeftExpression())));
  }

  void check(SetOperationList union) {
    for (int i = 0; i < union.getOperations().size(); i++) {
      SetOperation operation = union.getOperation(i);
      Position at = Position.of(union.getSelect(i + 1));
      String words = operation.toString().strip().toLowerCase(Locale.ROOT);
      require(operation instanceof MinusOp, H2, "minus", at);
      require(operation.isAll() && !(operation instanceof UnionOp), POSTGRESQL, words, at);
      Select before = union.getSelect(i);
      boolean ends =
          before instanceof PlainSelect
              && (before.getLimit() != null
                  || before.getOffset() != null
                  || before.getFetch() != null
                  || before.getOrderByElements() != null);
      require(ends, NONE, words, at);
    }
  }

  /** Groupings of several kinds at once, and groupings by numbers. */
  void check(GroupByElement by, PlainSelect select) {
    boolean sets = by.getGroupingSets() != null && !by.getGroupingSets().isEmpty();
    require(sets, POSTGRESQL, "grouping sets", select);
    require(by.isMysqlWithRollup(), NONE, "with rollup", select);
    for (Expression one : by.getGroupByExpressionList()) {
      Position at = Position.of(OperatorTyping.begin(one));
      require(Grouping.makesSets(one), POSTGRESQL, "rollup and cube", at);
      require(one instanceof LongValue, POSTGRESQL, "numbers in group by", Position.of(one));
    }
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
      findings.report(SqlMessage.SQL_IS_MALFORMED, at, '"' + words + '"');
    } else {
      lacking.forEach(one -> findings.requireOn(one, at, words));
    }
  }
}
