package dev.aludel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.jdbc.ConnectionEvent;
import dev.aludel.jdbc.StatementEvent;
import dev.aludel.jdbc.StatementListener;
import dev.aludel.jdbc.TransactionEvent;
import java.util.ArrayList;
import java.util.List;

/** Hears the statements that a database executes. */
public final class SqlLog implements StatementListener {

  private final List<StatementEvent> events = new ArrayList<>();

  private final List<TransactionEvent> transactions = new ArrayList<>();

  private final List<ConnectionEvent> connections = new ArrayList<>();

  /** Empty. */
  public SqlLog() {}

  @Override
  public void onStatement(StatementEvent event) {
    events.add(event);
  }

  @Override
  public void onTransaction(TransactionEvent event) {
    transactions.add(event);
  }

  @Override
  public void onConnection(ConnectionEvent event) {
    connections.add(event);
  }

  /** Forgets what was heard. */
  public void clear() {
    connections.clear();
    events.clear();
    transactions.clear();
  }

  /** What was heard since the last call of {@link #clear}. */
  public List<StatementEvent> events() {
    return List.copyOf(events);
  }

  /** The texts of what was heard. */
  public List<String> texts() {
    return events.stream().map(StatementEvent::sql).toList();
  }

  /** What became of connections since the last call of {@link #clear}. */
  public List<ConnectionEvent> connections() {
    return List.copyOf(connections);
  }

  /** What transactions and savepoints did since the last call of {@link #clear}. */
  public List<TransactionEvent> transactions() {
    return List.copyOf(transactions);
  }

  /** Runs {@code action} and asserts exactly the statements that it sends. */
  public void assertSends(Runnable action, String... sql) {
    clear();
    action.run();
    assertThat(texts()).containsExactly(sql);
  }

  /** Runs {@code action} and asserts that it sends nothing. */
  public void assertSendsNothing(Runnable action) {
    assertSends(action);
  }
}
