package dev.aludel.query;

/** What a statement tells of where its rows have NULL. */
interface Nullness {

  /** Whether the table may contribute no row, so that its columns are NULL. */
  boolean isOptional(Source source);

  /** Whether rows of other models than the one that was named lack the column. */
  default boolean lacks(Source source, int column) {
    return false;
  }

  /** Whether aggregates are of groups, each of which has a row. */
  default boolean isGrouped() {
    return false;
  }

  /** Whether the rows are only those in which this is not NULL. */
  default boolean isPresent(Node node) {
    return false;
  }
}
