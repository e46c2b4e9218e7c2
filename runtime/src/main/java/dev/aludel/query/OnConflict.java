package dev.aludel.query;

import org.jspecify.annotations.Nullable;

/**
 * What an insert does where a row with the same unique key exists, made by {@link
 * InsertStatement#onConflict}. Immutable.
 */
public final class OnConflict {
  private final InsertStatement insert;

  OnConflict(InsertStatement insert) {
    this.insert = insert;
  }

  /** Leaves the existing row as it is, and inserts none. */
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
