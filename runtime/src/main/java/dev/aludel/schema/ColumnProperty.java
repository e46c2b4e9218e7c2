package dev.aludel.schema;

import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Fragment;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.SqlExpression;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An expression over a row, which selects answer beside the columns of its table; SQLAlchemy's
 * {@code column_property}. The database knows nothing of it. Immutable.
 *
 * <pre>{@code
 * ColumnProperty.of(SqlType.INTEGER, "length(", "name", ")")
 * }</pre>
 */
public final class ColumnProperty {
  private final SqlType type;
  private final List<String> parts;
  private final List<String> hidden;
  private final boolean nullable;
  private final boolean kept;

  private ColumnProperty(
      SqlType type, List<String> parts, List<String> hidden, boolean nullable, boolean kept) {
    this.type = type;
    this.parts = List.copyOf(parts);
    this.hidden = List.copyOf(hidden);
    this.nullable = nullable;
    this.kept = kept;
  }

  /**
   * An expression, which holds together wherever it stands.
   *
   * @param parts text and the table's columns in turn: text, column, text
   */
  public static ColumnProperty of(SqlType type, String... parts) {
    return new ColumnProperty(type, List.of(parts), List.of(), false, false);
  }

  /** NULL but in queries that give it an expression; SQLAlchemy's {@code query_expression}. */
  public static ColumnProperty perQuery(SqlType type) {
    return new ColumnProperty(type, List.of(), List.of(), true, false);
  }

  /** With subqueries that call their tables so: the columns must be told from theirs. */
  public ColumnProperty beside(String... tables) {
    return new ColumnProperty(type, parts, List.of(tables), nullable, kept);
  }

  /** May be NULL. */
  public ColumnProperty nullable() {
    return new ColumnProperty(type, parts, hidden, true, kept);
  }

  /** Stays what it is when its row is written. */
  public ColumnProperty keptByFlush() {
    return new ColumnProperty(type, parts, hidden, nullable, true);
  }

  List<String> columns() {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i < parts.size(); i += 2) {
      columns.add(parts.get(i));
    }
    return columns;
  }

  /** The type of its values. */
  public SqlType type() {
    return type;
  }

  /** Whether only a query says what it is. */
  public boolean isPerQuery() {
    return parts.isEmpty();
  }

  /** Whether it may be NULL. */
  public boolean isNullable() {
    return nullable;
  }

  /** Whether a flush that writes the row leaves it as it is. */
  public boolean isKeptByFlush() {
    return kept;
  }

  /** Whether columns must say their table wherever they stand. */
  public boolean isCorrelated() {
    return !hidden.isEmpty();
  }

  /** Whether a table of this name would be taken for one of a subquery. */
  public boolean hides(Identifier table) {
    return hidden.contains(table.text());
  }

  /** The expression, over columns as the statement says them. */
  public SqlExpression over(Function<String, ColumnReference> columns) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      texts.add(parts.get(i));
    }
    List<SqlExpression> between = new ArrayList<>();
    columns().forEach(name -> between.add(columns.apply(name)));
    return new Fragment(isPerQuery() ? List.of("null") : texts, between, true);
  }

  /** The expression in a statement about that table alone, under its own name. */
  public SqlExpression in(Table table) {
    Identifier qualifier = isCorrelated() ? table.reference().name() : null;
    return over(name -> new ColumnReference(qualifier, table.column(name).identifier()));
  }
}
