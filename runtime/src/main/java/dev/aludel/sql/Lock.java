package dev.aludel.sql;

import java.util.List;

/**
 * The lock that a SELECT takes on the rows it answers, until the transaction ends.
 *
 * @param waiting what becomes of rows that somebody else has locked
 * @param of the only tables whose rows are locked; none for all tables of the statement
 */
public record Lock(Waiting waiting, List<Identifier> of) {
  /** {@code for update}: nobody else can change, delete or lock the rows. Waits its turn. */
  public static final Lock FOR_UPDATE = new Lock(Waiting.WAIT, List.of());

  /** Copies the list. */
  public Lock {
    of = List.copyOf(of);
  }

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

  /** The same on rows of these tables only, by the names that the statement gives them. */
  public Lock of(List<Identifier> tables) {
    return new Lock(waiting, tables);
  }
}
