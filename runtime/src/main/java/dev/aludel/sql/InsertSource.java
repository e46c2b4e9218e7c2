package dev.aludel.sql;

/** Where the rows of an INSERT come from. */
public sealed interface InsertSource permits InsertRows, Query {

  /** Calls the visitor's method for this kind of source. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method per kind of source, none with a default: a new kind breaks every visitor.
   *
   * @param <R> what each method answers
   */
  interface Visitor<R> {
    /** Visits rows given one by one. */
    R visit(InsertRows rows);

    /** Visits a query. */
    R visit(Query query);
  }
}
