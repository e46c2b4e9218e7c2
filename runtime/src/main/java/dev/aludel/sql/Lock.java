package dev.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * The lock that a SELECT takes on the rows it answers, until the transaction ends.
 *
 * @param waiting what becomes of rows that somebody else has locked
 * @param of the only table whose rows are locked; null for all tables of the statement
 */
public record Lock(Waiting waiting, @Nullable Identifier of) {
  /** {@code for update}: nobody else can change, delete or lock the rows. Waits its turn. */
  public static final Lock FOR_UPDATE = new Lock(Waiting.WAIT, null);

  /** What is done about a row that another transaction has locked. */
  public enum Waiting {
    /** Wait until it is free. */
    WAIT,
    /** Fail at once. */
    NO_WAIT,
    /** Leave the row out of the answer. */
    SKIP_LOCKED
  }

  /** The same, failing at once where a row is locked. */
  public Lock noWait() {
    return new Lock(Waiting.NO_WAIT, of);
  }

  /** The same, leaving out rows that are locked. */
  public Lock skipLocked() {
    return new Lock(Waiting.SKIP_LOCKED, of);
  }

  /** The same on rows of one table only, by the name that the statement gives it. */
  public Lock of(Identifier table) {
    return new Lock(waiting, table);
  }
}
