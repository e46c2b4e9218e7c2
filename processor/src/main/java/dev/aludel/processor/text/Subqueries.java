package dev.aludel.processor.text;

import java.util.Locale;
import java.util.Optional;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;

/**
 * What a subquery answers where it stands as a value.
 *
 * @param type its family, as far as it is known
 * @param canBeNull whether it is sure that it answers NULL for some rows
 */
record Subqueries(TextType type, boolean canBeNull) {

  static Subqueries of(Select subquery) {
    Optional<PlainSelect> select = plain(subquery).filter(one -> one.getSelectItems().size() == 1);
    if (select.isEmpty()) {
      return new Subqueries(TextType.UNKNOWN, false);
    }
    Expression answer = select.get().getSelectItems().get(0).getExpression();
    boolean grouped = select.get().getGroupBy() != null || select.get().getHaving() != null;
    if (!(answer instanceof Function function)) {
      return new Subqueries(TextType.UNKNOWN, true); // There may be no row.
    }
    return switch (function.getName().toLowerCase(Locale.ROOT)) {
      case "count" -> new Subqueries(TextType.NUMBER, grouped);
      case "sum", "avg" -> new Subqueries(TextType.NUMBER, true);
      case "min", "max" -> new Subqueries(TextType.UNKNOWN, true);
      default -> new Subqueries(TextType.UNKNOWN, grouped);
    };
  }

  private static Optional<PlainSelect> plain(Select select) {
    if (select instanceof ParenthesedSelect inner) {
      return plain(inner.getSelect());
    }
    return select instanceof PlainSelect found ? Optional.of(found) : Optional.empty();
  }
}
