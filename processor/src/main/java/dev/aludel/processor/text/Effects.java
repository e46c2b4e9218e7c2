package dev.aludel.processor.text;

import dev.aludel.processor.model.SqlMethodPlan.Effect;
import dev.aludel.processor.model.SqlMethodPlan.Kind;
import dev.aludel.processor.model.SqlTable;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.WithItem;
import net.sf.jsqlparser.statement.update.Update;
import org.jspecify.annotations.Nullable;

/** What statements do to rows. */
final class Effects {
  private static final Effect ANY = new Effect(Kind.CHANGE, Optional.empty());

  private Effects() {}

  /** The effect of a statement; nothing for one that is no select, insert, update or delete. */
  static Optional<Effect> of(Statement statement, SqlCatalogue catalogue) {
    if (statement instanceof Select select) {
      return Optional.of(
          changes(select.getWithItemsList()) ? ANY : new Effect(Kind.SELECT, Optional.empty()));
    }
    if (statement instanceof Insert insert) {
      boolean updates =
          insert.getConflictAction() != null
              && insert.getConflictAction().getUpdateSets() != null
              && !insert.getConflictAction().getUpdateSets().isEmpty();
      return Optional.of(
          changes(insert.getWithItemsList())
              ? ANY
              : updates
                  ? change(insert.getTable(), catalogue)
                  : new Effect(Kind.INSERT, Optional.empty()));
    }
    if (statement instanceof Update update) {
      return Optional.of(
          changes(update.getWithItemsList()) ? ANY : change(update.getTable(), catalogue));
    }
    if (statement instanceof Delete delete) {
      return Optional.of(
          changes(delete.getWithItemsList()) ? ANY : change(delete.getTable(), catalogue));
    }
    return Optional.empty();
  }

  private static boolean changes(@Nullable List<WithItem<?>> with) {
    return with != null
        && with.stream()
            .anyMatch(
                one -> !((Object) one.getParenthesedStatement() instanceof ParenthesedSelect));
  }

  private static Effect change(Table table, SqlCatalogue catalogue) {
    return new Effect(
        Kind.CHANGE,
        catalogue
            .table(table.getName(), Optional.ofNullable(table.getSchemaName()))
            .flatMap(SqlTable::model));
  }
}
