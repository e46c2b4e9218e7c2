package dev.aludel.processor.text;

import java.util.Locale;
import java.util.Optional;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.ReturningClause;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.update.Update;
import org.jspecify.annotations.Nullable;

/**
 * The RETURNING of a statement, which H2 writes as a select from the changed rows.
 *
 * @param begin where the clause begins
 * @param items where its columns begin
 * @param source which rows of the change it shows: {@code final} or {@code old}
 * @param alias the name of the table in the statement
 */
record ReturnedRows(int begin, int items, String source, String alias) {

  /** Whether a statement answers rows. */
  static boolean answers(Statement statement) {
    return statement instanceof Select || clause(statement) != null;
  }

  static Optional<ReturnedRows> of(Statement statement, ScannedSql scanned) {
    ReturningClause clause = clause(statement);
    if (clause == null || clause.isEmpty()) {
      return Optional.empty();
    }
    int items = Position.offset((SelectItem<?>) clause.get(0));
    int begin =
        scanned.text().substring(0, items).toLowerCase(Locale.ROOT).lastIndexOf("returning");
    String source = statement instanceof Delete ? "old" : "final";
    return Optional.of(new ReturnedRows(begin, items, source, alias(statement)));
  }

  private static @Nullable ReturningClause clause(Statement statement) {
    if (statement instanceof Insert insert) {
      return insert.getReturningClause();
    }
    if (statement instanceof Update update) {
      return update.getReturningClause();
    }
    return statement instanceof Delete delete ? delete.getReturningClause() : null;
  }

  private static String alias(Statement statement) {
    Table table =
        statement instanceof Insert insert
            ? insert.getTable()
            : statement instanceof Update update
                ? update.getTable()
                : ((Delete) statement).getTable();
    Alias alias = table.getAlias();
    return alias == null ? table.getName() : alias.getName();
  }
}
