package dev.aludel.jdbc;

import dev.aludel.error.DatabaseException;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a query that is read piece by piece, so that it need not fit into memory: by a
 * cursor of the server where the driver has them. Other statements may be executed between the
 * pieces. It is closed by its reader, and with the transaction or the savepoint that it was opened
 * in, on every database.
 */
public final class Cursor implements AutoCloseable {
  private final PreparedStatement statement;
  private final Row row;
  private final int savepoints;
  private final LongConsumer whenRead;
  private boolean sound = true;
  private boolean closed;

  /**
   * Takes over a statement that was executed.
   *
   * @param savepoints how many are open
   * @param whenRead told how many rows were read, unless reading failed
   */
  Cursor(PreparedStatement statement, Row row, int savepoints, LongConsumer whenRead) {
    this.statement = statement;
    this.row = row;
    this.savepoints = savepoints;
    this.whenRead = whenRead;
  }

  /**
   * Reads a piece of the rows that are left, or all of them.
   *
   * @throws SessionStateException if this was closed, be it by the reader's own doing
   */
  public <T extends @Nullable Object> T read(RowReader<T> reader) {
    if (closed) {
      throw new SessionStateException(ErrorCode.CURSOR_IS_CLOSED);
    }
    sound = false;
    try {
      T result = reader.read(row);
      sound = true;
      return result;
    } catch (DatabaseException e) {
      if (!closed) {
        throw e;
      }
      SessionStateException ended = new SessionStateException(ErrorCode.CURSOR_IS_CLOSED);
      ended.initCause(e);
      throw ended;
    }
  }

  /** Gives up what was not read. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      close(statement);
      if (sound) {
        whenRead.accept(row.count());
      }
    }
  }

  /** Closes a statement that nobody wants anything of any more. */
  static void close(@Nullable PreparedStatement unwanted) {
    if (unwanted != null) {
      try {
        unwanted.close();
      } catch (SQLException e) {
        Reporter.notClosed(e);
      }
    }
  }

  boolean isClosed() {
    return closed;
  }

  /** How many savepoints were open when this was opened. */
  int savepoints() {
    return savepoints;
  }
}
