package dev.aludel.dialect;

import dev.aludel.jdbc.TestDatabase;
import dev.aludel.schema.Table;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An empty schema of a real database, and what it takes to try statements in it. */
final class Scratch implements AutoCloseable {
  private static final AtomicInteger COUNT = new AtomicInteger();

  final Dialect dialect;
  private final Connection connection;

  private Scratch(Dialect dialect, Connection connection) {
    this.dialect = dialect;
    this.connection = connection;
  }

  static Scratch in(TestDatabase database) throws SQLException {
    if (database == TestDatabase.H2) {
      return new Scratch(Dialect.named("h2"), DriverManager.getConnection("jdbc:h2:mem:"));
    }
    Scratch scratch = new Scratch(Dialect.named("postgresql"), database.raw());
    String schema = "scratch_" + COUNT.incrementAndGet();
    scratch.execute("create schema " + schema, "set search_path to " + schema);
    return scratch;
  }

  void create(Table... tables) throws SQLException {
    execute(dialect.create(List.of(tables), false).toArray(String[]::new));
  }

  void execute(String... statements) throws SQLException {
    for (String sql : statements) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }
  }

  int update(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(sql, values)) {
      return statement.executeUpdate();
    }
  }

  List<List<Object>> rows(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(sql, values);
        ResultSet result = statement.executeQuery()) {
      List<List<Object>> rows = new ArrayList<>();
      while (result.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  /** The first column of each row. */
  List<Object> column(String sql, Object... values) throws SQLException {
    return rows(sql, values).stream().map(row -> row.get(0)).toList();
  }

  /** The first column of the first row. */
  Object value(String sql, Object... values) throws SQLException {
    return rows(sql, values).get(0).get(0);
  }

  Connection connection() {
    return connection;
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Object[] array) {
        statement.setArray(i + 1, connection.createArrayOf(elementType(array[0]), array));
      } else {
        statement.setObject(i + 1, values[i]);
      }
    }
    return statement;
  }

  private static String elementType(Object element) {
    if (element instanceof Long) {
      return "bigint";
    }
    return element instanceof UUID ? "uuid" : "varchar";
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
