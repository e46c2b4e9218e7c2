package dev.aludel.jdbc;

import dev.aludel.sql.Identifier;
import dev.aludel.type.SqlType;
import dev.aludel.type.Values;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** pgjdbc: instants travel as times in UTC, arrays need their element type's name. */
final class PostgresqlDriver extends Driver {
  static final PostgresqlDriver INSTANCE = new PostgresqlDriver();

  /** Earlier ones are no days to the driver; the server has some weeks more. */
  private static final long FIRST_DAY = LocalDate.of(-4712, 1, 1).toEpochDay();

  private static final long END_OF_DATES = LocalDate.of(5_874_898, 1, 1).toEpochDay();
  private static final long END_OF_TIMES = LocalDate.of(294_277, 1, 1).toEpochDay();
  private static final long SECONDS_OF_DAY = 86_400;

  /** What PostgreSQL says of such times itself. */
  private static final String OUT_OF_RANGE = "22008";

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

  /** What Java has as its first and last date is infinity, as pgjdbc has it. */
  @Override
  void bindDate(PreparedStatement statement, int index, Object value) throws SQLException {
    boolean alone = value instanceof LocalDate;
    LocalDate date = alone ? (LocalDate) value : ((LocalDateTime) value).toLocalDate();
    if (!PostgresqlArrays.isInfinity(date)) {
      require(date.toEpochDay(), alone ? END_OF_DATES : END_OF_TIMES, index, value);
    }
    statement.setObject(index, value);
  }

  /** The same of instants, which Java has beyond the last date of an offset. */
  @Override
  void bindInstant(PreparedStatement statement, int index, Instant value) throws SQLException {
    OffsetDateTime time = Values.utc(value);
    if (!PostgresqlArrays.isInfinity(time)) {
      require(Math.floorDiv(value.getEpochSecond(), SECONDS_OF_DAY), END_OF_TIMES, index, value);
    }
    statement.setObject(index, time);
  }

  /** The driver would take an earlier day for the beginning of time, and not say so. */
  private static void require(long epochDay, long end, int index, Object value)
      throws SQLException {
    if (epochDay < FIRST_DAY || epochDay >= end) {
      throw new SQLException(
          "parameter " + index + " is beyond the database's times, " + value, OUT_OF_RANGE);
    }
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

  @Override
  boolean beginsLate() {
    return true;
  }

  @Override
  boolean answersTogether() {
    return true;
  }

  /** The driver has the bytes of any value that it received, and gives them as they are. */
  @Override
  boolean isNull(ResultSet results, int index) throws SQLException {
    return results.getBytes(index) == null;
  }

  @Override
  @Nullable BigDecimal decimal(ResultSet results, int index) throws SQLException {
    byte[] sent = results.getBytes(index);
    BigDecimal value = sent == null ? null : PostgresqlBinary.decimal(sent);
    return sent == null || value != null ? value : super.decimal(results, index);
  }

  @Override
  @Nullable LocalDate localDate(ResultSet results, int index) throws SQLException {
    byte[] sent = results.getBytes(index);
    LocalDate value = sent == null ? null : PostgresqlBinary.date(sent);
    return sent == null || value != null ? value : super.localDate(results, index);
  }

  @Override
  @Nullable Instant instant(ResultSet results, int index) throws SQLException {
    OffsetDateTime value = results.getObject(index, OffsetDateTime.class);
    if (value == null) {
      return null;
    }
    return value.equals(OffsetDateTime.MAX)
        ? Values.micros(Instant.MAX)
        : value.equals(OffsetDateTime.MIN) ? Instant.MIN : value.toInstant();
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
