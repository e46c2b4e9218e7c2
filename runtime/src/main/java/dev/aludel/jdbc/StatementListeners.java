package dev.aludel.jdbc;

import dev.aludel.error.DatabaseException;
import java.util.List;

/** Several listeners, told in order. */
record StatementListeners(List<StatementListener> listeners) implements StatementListener {
  @Override
  public void onStatement(StatementEvent event) {
    listeners.forEach(listener -> listener.onStatement(event));
  }

  @Override
  public void onFailure(StatementEvent event, DatabaseException failure) {
    listeners.forEach(listener -> listener.onFailure(event, failure));
  }

  @Override
  public void onConnection(ConnectionEvent event) {
    listeners.forEach(listener -> listener.onConnection(event));
  }

  @Override
  public void onTransaction(TransactionEvent event) {
    listeners.forEach(listener -> listener.onTransaction(event));
  }
}
