package dev.aludel.session;

import dev.aludel.dialect.Dialect;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.FlushTime;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Opens the sessions of one database, and keeps what they share: the texts of statements. */
public final class SessionFactory {
  private final Supplier<JdbcConnection> connections;
  private final StatementTexts texts;
  private final InstantSource clock;
  private final Consumer<EntityMapper<?>> firstUse;

  /**
   * A factory.
   *
   * @param connections gives a connection, which the session closes when its transaction ends
   * @param dialect what the database speaks
   * @param clock asked once per flush
   * @param firstUse told of each model before a session uses it
   */
  public SessionFactory(
      Supplier<JdbcConnection> connections,
      Dialect dialect,
      InstantSource clock,
      Consumer<EntityMapper<?>> firstUse) {
    this.connections = connections;
    this.texts = new StatementTexts(dialect);
    this.clock = clock;
    this.firstUse = firstUse;
  }

  /** A new session; it takes a connection when it first needs one. */
  public Session open() {
    return new Session(this);
  }

  SessionConnection connection() {
    return new SessionConnection(connections);
  }

  Consumer<EntityMapper<?>> firstUse() {
    return firstUse;
  }

  StatementTexts texts() {
    return texts;
  }

  FlushTime now() {
    return new FlushTime(clock.instant());
  }
}
