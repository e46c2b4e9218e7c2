package dev.aludel.sql;

/** What can stand in FROM. */
public sealed interface FromItem
    permits TableReference,
        Join,
        DerivedTable,
        ValuesTable,
        ArrayTable,
        FunctionTable,
        HintedTable {

  /** Calls the visitor's method for this kind of item. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method per kind of item, none with a default: a new kind breaks every visitor.
   *
   * @param <R> what each method answers
   */
  interface Visitor<R> {
    /** Visits a table. */
    R visit(TableReference table);

    /** Visits a join. */
    R visit(Join join);

    /** Visits a subquery. */
    R visit(DerivedTable table);

    /** Visits a table made of array parameters. */
    R visit(ArrayTable table);

    /** Visits listed rows. */
    R visit(ValuesTable table);

    /** Visits the rows of a function. */
    R visit(FunctionTable table);

    /** Visits a table with words of a database behind it. */
    R visit(HintedTable table);
  }
}
