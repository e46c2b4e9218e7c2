package dev.aludel.query;

import org.jspecify.annotations.Nullable;

/**
 * What an insert does where a row with the same unique key exists, made by {@link
 * InsertStatement#onConflict}. Immutable.
 *
 * <p>An update is refused by the database where two rows of one statement have the same key.
 */
public final class OnConflict {
  private final InsertStatement insert;

  OnConflict(InsertStatement insert) {
    this.insert = insert;
  }

  /**
   * Leaves the existing row as it is, and inserts none. Of new rows with the same key the first is
   * inserted.
   */
  public InsertStatement doNothing() {
    return insert;
  }

  /** Sets a column of the existing row to this value; null sets it to NULL. */
  public <T> InsertStatement doUpdate(ColumnExpression<T> column, @Nullable T value) {
    return insert.doUpdate(column, value);
  }

  /**
   * Sets a column of the existing row to what this expression yields: its own columns are those of
   * the existing row, {@link Sql#excluded} is what was to be inserted.
   */
  public <T> InsertStatement doUpdate(ColumnExpression<T> column, Expression<? extends T> value) {
    return insert.doUpdate(column, value);
  }

  /** Sets what these do, in the existing row. */
  public InsertStatement doUpdate(Assignments assignments) {
    return insert.doUpdate(assignments);
  }
}
