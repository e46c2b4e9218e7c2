package dev.aludel.session;

import dev.aludel.dialect.Dialect;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.mapping.FlushTime;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Opens the sessions of one database, and keeps what they share: the texts of statements. */
public final class SessionFactory {
  private final Supplier<JdbcConnection> connections;
  private final StatementTexts texts;
  private final InstantSource clock;

  /**
   * A factory.
   *
   * @param connections gives a connection, which the session closes when its transaction ends
   * @param dialect what the database speaks
   * @param clock asked once per flush
   */
  public SessionFactory(
      Supplier<JdbcConnection> connections, Dialect dialect, InstantSource clock) {
    this.connections = connections;
    this.texts = new StatementTexts(dialect);
    this.clock = clock;
  }

  /** A new session; it takes a connection when it first needs one. */
  public Session open() {
    return new Session(this);
  }

  SessionConnection connection() {
    return new SessionConnection(connections);
  }

  StatementTexts texts() {
    return texts;
  }

  FlushTime now() {
    return new FlushTime(clock.instant());
  }
}
