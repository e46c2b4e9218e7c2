package dev.aludel.jdbc;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import java.util.function.Consumer;

/**
 * Counts the statements that one session sends; a batch is one. For finding code that sends more
 * than it should, in tests and in production.
 *
 * <pre>{@code
 * session.statements().atMost(3);                       // the fourth is an error, and is not sent
 * session.statements().expect(2, () -> report(session)); // an AssertionError if it is not two
 * }</pre>
 */
public final class StatementCount {
  private long sent;
  private long limit = Long.MAX_VALUE;
  private long allowed;
  private Consumer<String> listener = sql -> {};

  public StatementCount() {}

  /** How many were sent since counting began, or since {@link #reset}. */
  public long sent() {
    return sent;
  }

  /** Begins again with zero, without a limit. */
  public void reset() {
    sent = 0;
    limit = Long.MAX_VALUE;
  }

  /** Lets no more than so many be sent from now on: one more is a coded error, and is not sent. */
  public StatementCount atMost(long more) {
    allowed = more;
    limit = sent + more;
    return this;
  }

  /** Takes the limit away. */
  public StatementCount unlimited() {
    limit = Long.MAX_VALUE;
    return this;
  }

  /** Tells the text of each statement before it is sent. */
  public StatementCount report(Consumer<String> to) {
    listener = to;
    return this;
  }

  /**
   * Runs something that must send exactly so many statements.
   *
   * @throws AssertionError if it sent another number
   */
  public void expect(long statements, Runnable action) {
    long before = sent;
    action.run();
    if (sent - before != statements) {
      throw new AssertionError(
          "Expected " + statements + " statements, but " + (sent - before) + " were sent.");
    }
  }

  void sending(String sql) {
    if (sent >= limit) {
      throw new SessionStateException(ErrorCode.STATEMENT_LIMIT_IS_REACHED, allowed, sql);
    }
    sent++;
    listener.accept(sql);
  }
}
