package dev.aludel.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** The databases that this package is tested on: real ones, started once. */
public enum TestDatabase {
  H2,
  POSTGRESQL;

  private static final class Postgres {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setConnectConfig("loggerLevel", "OFF").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static @Nullable Connection kept;

  /** A URL that needs no password. */
  public String url() {
    return this == H2
        ? "jdbc:h2:mem:jdbctests"
        : Postgres.SERVER.getJdbcUrl("postgres", "postgres");
  }

  /** A new connection of the driver itself. */
  public Connection raw() throws SQLException {
    if (this == H2 && kept == null) {
      kept = DriverManager.getConnection(url());
    }
    return DriverManager.getConnection(url());
  }

  /** Drops whatever an earlier test left. */
  public void clear() throws SQLException {
    try (Connection connection = raw();
        Statement statement = connection.createStatement()) {
      if (this == H2) {
        statement.execute("drop all objects");
      } else {
        statement.execute("drop schema public cascade");
        statement.execute("create schema public");
      }
    }
  }

  /** A new connection of ours. */
  public JdbcConnection open(@Nullable StatementListener listener) throws SQLException {
    return open(new KnownTables(), listener);
  }

  JdbcConnection open(KnownTables tables, @Nullable StatementListener listener)
      throws SQLException {
    Connection raw = raw();
    return new JdbcConnection(raw, Driver.of(raw), tables, Reporting.to(listener));
  }
}
