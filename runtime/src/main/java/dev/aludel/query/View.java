package dev.aludel.query;

import dev.aludel.dialect.Dialect;
import dev.aludel.schema.Column;
import dev.aludel.sql.Identifier;
import java.util.List;

/**
 * A query that the database keeps under a name, and that is read like a table: {@code
 * database.create(CHEAP)} after its tables, then {@code from(CHEAP.rows())}. An immutable value.
 *
 * <pre>{@code
 * static final View CHEAP =
 *     View.of("cheap_books", select(BOOK.title, BOOK.price).from(BOOK).where(BOOK.price.lt(10)));
 * static final Subquery CHEAP_BOOKS = CHEAP.rows();
 *
 * select(CHEAP_BOOKS.column(BOOK.title)).from(CHEAP_BOOKS);
 * }</pre>
 *
 * <p>What a session demands of rows does not hold inside of it.
 */
public final class View {
  private final Identifier name;
  private final QueryStatement<?> query;
  private final Subquery rows;

  private View(Identifier name, QueryStatement<?> query) {
    this.name = name;
    this.query = query;
    this.rows = Subquery.of(query, new Derivation.Stored(name), name);
  }

  /** A view in the default schema. */
  public static View of(String name, QueryStatement<?> query) {
    return new View(
        Identifier.of(Checks.operand(name, "View.of")), Checks.present(query, "A query"));
  }

  /** Its rows as a table of FROM; the columns are asked for by what the query selects. */
  public Subquery rows() {
    return rows;
  }

  /**
   * The statement that creates it, or replaces it by one of the same columns; values of the query
   * stand in the text.
   *
   * @throws dev.aludel.error.QueryException if the query cannot be run, or has parameters
   */
  public String createSql(Dialect dialect) {
    query.check();
    List<Identifier> columns =
        rows.aludelTable().columns().stream().map(Column::identifier).toList();
    return dialect.createView(name, columns, query.manner().given(query.wholeTree()));
  }

  /** The statement that drops it if it is there. */
  public String dropSql(Dialect dialect) {
    return dialect.dropView(name);
  }

  /** Its name. */
  @Override
  public String toString() {
    return name.text();
  }
}
