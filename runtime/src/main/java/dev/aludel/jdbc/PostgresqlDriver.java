package dev.aludel.jdbc;

import dev.aludel.sql.Identifier;
import dev.aludel.type.SqlType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** pgjdbc: instants travel as times in UTC, arrays need their element type's name. */
final class PostgresqlDriver extends Driver {
  static final PostgresqlDriver INSTANCE = new PostgresqlDriver();

  private PostgresqlDriver() {}

  @Override
  public String dialect() {
    return "postgresql";
  }

  /** A type named by the user is left to the server: it may not take a varchar. */
  @Override
  void bindNull(PreparedStatement statement, int index, SqlType type) throws SQLException {
    if (type.exactOn("postgresql") == null) {
      super.bindNull(statement, index, type);
    } else {
      statement.setNull(index, Types.OTHER);
    }
  }

  /** As {@code char}, a comparison with a {@code char} column uses its index. */
  @Override
  void bindText(PreparedStatement statement, int index, SqlType type, String value)
      throws SQLException {
    if (type.exactOn("postgresql") != null) {
      statement.setObject(index, value, Types.OTHER);
    } else if (type.kind() == SqlType.Kind.CHAR) {
      statement.setObject(index, value, Types.CHAR);
    } else {
      statement.setString(index, value);
    }
  }

  @Override
  void bindInstant(PreparedStatement statement, int index, Instant value) throws SQLException {
    statement.setObject(index, value.atOffset(ZoneOffset.UTC));
  }

  @Override
  void bindJson(PreparedStatement statement, int index, String value) throws SQLException {
    statement.setObject(index, value, Types.OTHER);
  }

  @Override
  void bindArray(
      PreparedStatement statement, int index, SqlType elementType, @Nullable Object[] values)
      throws SQLException {
    statement.setArray(
        index,
        statement
            .getConnection()
            .createArrayOf(
                PostgresqlArrays.typeName(elementType),
                PostgresqlArrays.elements(elementType, values)));
  }

  /** An array of arrays as a text, whose type the server knows. */
  @Override
  void bindList(PreparedStatement statement, int index, SqlType elementType, List<?> values)
      throws SQLException {
    if (elementType.kind() == SqlType.Kind.ARRAY) {
      statement.setObject(index, PostgresqlArrays.literal(values), Types.OTHER);
    } else {
      super.bindList(statement, index, elementType, values);
    }
  }

  /** The driver has the bytes of any value that it received, and gives them as they are. */
  @Override
  boolean isNull(ResultSet results, int index) throws SQLException {
    return results.getBytes(index) == null;
  }

  @Override
  @Nullable Instant instant(ResultSet results, int index) throws SQLException {
    OffsetDateTime value = results.getObject(index, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  /** One trip; JDBC's way is to ask, to set it, and to set it back. */
  @Override
  boolean isolate(java.sql.Connection connection, Isolation level) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set transaction isolation level " + level.name().replace('_', ' '));
    }
    return true;
  }

  @Override
  boolean enter(java.sql.Connection connection, Identifier schema) throws SQLException {
    if (connection.getAutoCommit()) {
      return false;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local search_path to " + quoted(schema));
    }
    return true;
  }

  @Override
  FailureKind kind(String sqlState) {
    return switch (sqlState) {
      case "23514" -> FailureKind.CHECK;
      case "40P01" -> FailureKind.DEADLOCK;
      // A lock was not available, asked for with "nowait" or a timeout.
      case "55P03" -> FailureKind.SERIALIZATION;
      // The server was shut down, crashed, or is starting.
      case "57P01", "57P02", "57P03" -> FailureKind.CONNECTION;
      default -> FailureKind.standard(sqlState);
    };
  }

  @Override
  FailedConstraint constraint(SQLException failure, KnownTables tables) {
    return PostgresqlFailures.constraint(failure);
  }

  @Override
  String messageWithoutValues(SQLException failure, FailedConstraint subject) {
    String message = PostgresqlFailures.messageWithoutDetail(failure);
    return message == null ? super.messageWithoutValues(failure, subject) : message;
  }
}
