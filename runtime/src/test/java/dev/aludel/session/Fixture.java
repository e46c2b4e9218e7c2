package dev.aludel.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.dialect.Dialect;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.TestDatabase;
import dev.aludel.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A database with the tables of the test models, empty, and what was sent to it. */
final class Fixture {
  static final Instant NOW = Instant.parse("2026-03-01T10:15:30.123456Z");

  final TestDatabase database;
  final List<String> sent = new ArrayList<>();
  final SessionFactory factory;

  Fixture(TestDatabase database) {
    this(database, Models.TABLES);
  }

  Fixture(TestDatabase database, List<Table> tables) {
    this.database = database;
    Dialect dialect = Dialect.named(database == TestDatabase.H2 ? "h2" : "postgresql");
    try (JdbcConnection connection = database.open(null)) {
      database.clear();
      dialect.create(tables, false).forEach(connection::execute);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    factory = new SessionFactory(this::open, dialect, InstantSource.fixed(NOW), mapper -> {});
  }

  private JdbcConnection open() {
    try {
      return database.open(event -> sent.add(event.sql()));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean isPostgresql() {
    return database == TestDatabase.POSTGRESQL;
  }

  Session session() {
    return factory.open();
  }

  /**
   * Runs some work and asserts what was sent meanwhile; one text, or H2's and PostgreSQL's by "|".
   */
  void assertSql(Runnable work, String... expected) {
    sent.clear();
    try {
      work.run();
    } catch (RuntimeException e) {
      throw new IllegalStateException("after " + sent, e);
    }
    List<String> texts = new ArrayList<>();
    for (String each : expected) {
      int bar = each.indexOf(" | ");
      texts.add(bar < 0 ? each : isPostgresql() ? each.substring(bar + 3) : each.substring(0, bar));
    }
    assertThat(sent).containsExactlyElementsOf(texts);
  }

  /** Saves objects in a session of their own. */
  void save(Thing... things) {
    try (Session session = session()) {
      session.addAll(List.of(things));
      session.commitAndClose();
    }
  }

  /** What plain JDBC reads: columns joined by commas. */
  List<String> rows(String sql) {
    try (Connection raw = database.raw();
        Statement statement = raw.createStatement();
        ResultSet results = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      int columns = results.getMetaData().getColumnCount();
      while (results.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(results.getString(i));
        }
        rows.add(String.join(",", row.stream().map(String::valueOf).toList()));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
