package dev.aludel.sql;

/**
 * A statement as an immutable tree. Trees are equal when they have the same shape: the values of
 * {@link Bind}s do not count, so a rendered text can be kept for all trees that are equal.
 */
public sealed interface SqlStatement permits Query, Insert, Update, Delete {

  /** Calls the visitor's method for this kind of statement. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method per kind of statement, none with a default: a new kind breaks every visitor.
   *
   * @param <R> what each method answers
   */
  interface Visitor<R> {
    /** Visits a SELECT. */
    R visit(Select select);

    /** Visits a UNION, INTERSECT or EXCEPT. */
    R visit(Compound compound);

    /** Visits a statement with common tables. */
    R visit(With with);

    /** Visits an INSERT. */
    R visit(Insert insert);

    /** Visits an UPDATE. */
    R visit(Update update);

    /** Visits a DELETE. */
    R visit(Delete delete);
  }
}
