package dev.aludel.jdbc;

import dev.aludel.sql.Identifier;
import dev.aludel.type.SqlType;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** H2's driver: takes {@code java.time} and arrays as they are, names constraints only in text. */
final class H2Driver extends Driver {
  static final H2Driver INSTANCE = new H2Driver();

  private H2Driver() {}

  @Override
  public String dialect() {
    return "h2";
  }

  @Override
  void bindInstant(PreparedStatement statement, int index, Instant value) throws SQLException {
    statement.setObject(index, value);
  }

  /** A text would become JSON's text; bytes are taken for JSON. */
  @Override
  void bindJson(PreparedStatement statement, int index, String value) throws SQLException {
    statement.setBytes(index, value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  void bindArray(
      PreparedStatement statement, int index, SqlType elementType, @Nullable Object[] values)
      throws SQLException {
    statement.setObject(index, elements(elementType, values));
  }

  private static @Nullable Object[] elements(SqlType type, @Nullable Object[] values) {
    if (type.kind() != SqlType.Kind.JSON && type.kind() != SqlType.Kind.ARRAY) {
      return values;
    }
    @Nullable Object[] elements = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof List<?> inner) {
        elements[i] = elements(type.element(), inner.toArray());
      } else if (values[i] instanceof String json) {
        elements[i] = json.getBytes(StandardCharsets.UTF_8);
      }
    }
    return elements;
  }

  @Override
  @Nullable Instant instant(ResultSet results, int index) throws SQLException {
    return results.getObject(index, Instant.class);
  }

  /** A statement's timeout is its connection's. */
  @Override
  void untune(java.sql.Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(0);
    }
  }

  /** JDBC's way would take the name as if it were quoted. */
  @Override
  void use(java.sql.Connection connection, Identifier schema) throws SQLException {
    String name = schema.text();
    try (Statement statement = connection.createStatement()) {
      statement.execute("set schema " + (name.matches("[a-z_][a-z0-9_]*") ? name : quoted(schema)));
    }
  }

  @Override
  FailureKind kind(String sqlState) {
    return switch (sqlState) {
      case "23506" -> FailureKind.FOREIGN_KEY;
      case "23507" -> FailureKind.NOT_NULL;
      case "23513", "23514" -> FailureKind.CHECK;
      // H2 says the same for both; a deadlock is what it means.
      case "40001" -> FailureKind.DEADLOCK;
      // Two transactions changed one row; waited too long for a lock.
      case "90131", "HYT00" -> FailureKind.SERIALIZATION;
      // Closed: object, database (three ways), connection broken.
      case "90007", "90013", "90020", "90067", "90098", "90121", "90135", "90146" ->
          FailureKind.CONNECTION;
      default -> FailureKind.standard(sqlState);
    };
  }

  @Override
  FailedConstraint constraint(SQLException failure, KnownTables tables) {
    String message = failure.getMessage();
    return message == null ? FailedConstraint.UNKNOWN : tables.namedIn(message);
  }
}
