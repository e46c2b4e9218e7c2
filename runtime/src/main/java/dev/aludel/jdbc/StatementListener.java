package dev.aludel.jdbc;

import dev.aludel.error.DatabaseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hears of every statement that a database executes, on the thread that executes it, and of its
 * transactions and connections. It can count and time statements:
 *
 * <pre>{@code
 * builder.listener(event -> timer.record(event.nanos(), NANOSECONDS));
 * }</pre>
 *
 * <p>An exception thrown by a listener leaves through the call that executed the statement.
 */
@FunctionalInterface
public interface StatementListener {

  /** Called after a statement, or one batch of it, succeeded. */
  void onStatement(StatementEvent event);

  /** Called after a statement failed, before the failure is thrown. */
  default void onFailure(StatementEvent event, DatabaseException failure) {}

  /**
   * Called after a transaction was begun, committed or rolled back, and after a savepoint was set,
   * given up or rolled back to.
   */
  default void onTransaction(TransactionEvent event) {}

  /** Called after a connection was made, taken, given back or aborted. */
  default void onConnection(ConnectionEvent event) {}

  /** All listeners as one, in order; null for none, so that nothing is measured for nobody. */
  static @Nullable StatementListener all(List<StatementListener> listeners) {
    return switch (listeners.size()) {
      case 0 -> null;
      case 1 -> listeners.get(0);
      default -> new StatementListeners(List.copyOf(listeners));
    };
  }
}
