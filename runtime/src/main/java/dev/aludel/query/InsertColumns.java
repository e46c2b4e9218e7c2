package dev.aludel.query;

/** The columns for which a query has values, made by {@link InsertStatement#columns}. Immutable. */
public final class InsertColumns {
  private final InsertStatement insert;
  private final Settings columns;

  InsertColumns(InsertStatement insert, Settings columns) {
    this.insert = insert;
    this.columns = columns;
  }

  /**
   * Inserts the rows of a query.
   *
   * @throws dev.aludel.error.QueryException if it does not select a value of a fitting type for
   *     each column
   */
  public InsertStatement from(QueryStatement<?> query) {
    return insert.from(Checks.present(query, "A query"), columns);
  }
}
