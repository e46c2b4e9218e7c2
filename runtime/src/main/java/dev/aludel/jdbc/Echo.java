package dev.aludel.jdbc;

import dev.aludel.error.DatabaseException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;

/**
 * Writes every statement with its parameters to the logger {@code dev.aludel.sql}; SQLAlchemy's
 * {@code echo=True}.
 */
public final class Echo implements StatementListener {
  private static final Logger LOGGER = System.getLogger("dev.aludel.sql");

  private final Level level;

  private Echo(Level level) {
    this.level = level;
  }

  /** An echo that logs at a level. */
  public static Echo at(Level level) {
    return new Echo(level);
  }

  /** Whether anybody would see what is logged at a level. */
  public static boolean isHeard(Level level) {
    return LOGGER.isLoggable(level);
  }

  @Override
  public void onStatement(StatementEvent event) {
    if (LOGGER.isLoggable(level)) {
      LOGGER.log(level, describe(event) + answer(event));
    }
  }

  @Override
  public void onFailure(StatementEvent event, DatabaseException failure) {
    if (LOGGER.isLoggable(level)) {
      LOGGER.log(level, describe(event) + " -- failed, " + failure.code());
    }
  }

  @Override
  public void onTransaction(TransactionEvent event) {
    if (LOGGER.isLoggable(level)) {
      LOGGER.log(level, event.name().toLowerCase(Locale.ROOT));
    }
  }

  @Override
  public void onConnection(ConnectionEvent event) {
    LOGGER.log(Level.TRACE, () -> "connection: " + event.name().toLowerCase(Locale.ROOT));
  }

  private static String describe(StatementEvent event) {
    String times = event.executions() == 1 ? "" : " x " + event.executions();
    return event.sql() + " " + VisibleValues.list(event.parameters()) + times;
  }

  private static String answer(StatementEvent event) {
    String rows = event.rows() < 0 ? "" : event.rows() + (event.rows() == 1 ? " row, " : " rows, ");
    return String.format(Locale.ROOT, " -- %s%.3f ms", rows, event.nanos() / 1e6);
  }
}
