package dev.aludel.jdbc;

import dev.aludel.error.ConfigurationException;
import dev.aludel.error.DatabaseException;
import dev.aludel.sql.Identifier;
import dev.aludel.type.SqlType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What differs between JDBC drivers: how values are bound and read, and what their errors mean.
 *
 * <p>Instances have no state and are shared. Errors are classified by SQLState, never by their
 * text, which is localised.
 */
public abstract class Driver {
  Driver() {}

  /**
   * The driver class for a connection, found by the name its database gives itself.
   *
   * @throws ConfigurationException if the database is none of ours
   */
  public static Driver of(java.sql.Connection connection) {
    try {
      return named(connection.getMetaData().getDatabaseProductName());
    } catch (SQLException e) {
      throw Failures.connecting(e, "the database's name");
    }
  }

  static Driver named(String product) {
    return switch (product) {
      case "H2" -> H2Driver.INSTANCE;
      case "PostgreSQL" -> PostgresqlDriver.INSTANCE;
      default -> throw Failures.unknownDatabase(product);
    };
  }

  /** The name of the dialect that this database speaks, {@code "h2"}. */
  public abstract String dialect();

  /** Binds a database value, or null, to the parameter at an index from 1. */
  void bind(PreparedStatement statement, int index, SqlType type, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      bindNull(statement, index, type);
      return;
    }
    switch (type.kind()) {
      case BOOLEAN -> statement.setBoolean(index, (Boolean) value);
      case SMALLINT -> statement.setShort(index, ((Number) value).shortValue());
      case INTEGER -> statement.setInt(index, ((Number) value).intValue());
      case BIGINT -> statement.setLong(index, ((Number) value).longValue());
      case REAL -> statement.setFloat(index, ((Number) value).floatValue());
      case DOUBLE -> statement.setDouble(index, ((Number) value).doubleValue());
      case NUMERIC -> statement.setBigDecimal(index, (BigDecimal) value);
      case CHAR, VARCHAR, TEXT -> bindText(statement, index, type, (String) value);
      case TIMESTAMP_WITH_TIME_ZONE -> bindInstant(statement, index, (Instant) value);
      case BINARY -> statement.setBytes(index, (byte[]) value);
      case DATE, TIMESTAMP -> bindDate(statement, index, value);
      case TIME, UUID -> statement.setObject(index, value);
      case JSON -> bindJson(statement, index, (String) value);
      case ARRAY -> bindList(statement, index, type.element(), (List<?>) value);
      case ENUM -> bindText(statement, index, type, (String) value);
    }
  }

  void bindNull(PreparedStatement statement, int index, SqlType type) throws SQLException {
    statement.setNull(index, jdbcType(type));
  }

  void bindText(PreparedStatement statement, int index, SqlType type, String value)
      throws SQLException {
    statement.setString(index, value);
  }

  abstract void bindJson(PreparedStatement statement, int index, String value) throws SQLException;

  /** Binds a date, alone or with a time. */
  void bindDate(PreparedStatement statement, int index, Object value) throws SQLException {
    statement.setObject(index, value);
  }

  abstract void bindInstant(PreparedStatement statement, int index, Instant value)
      throws SQLException;

  /** Binds values of one type as one array. */
  abstract void bindArray(
      PreparedStatement statement, int index, SqlType elementType, @Nullable Object[] values)
      throws SQLException;

  /** Binds the value of a column of arrays. */
  void bindList(PreparedStatement statement, int index, SqlType elementType, List<?> values)
      throws SQLException {
    bindArray(statement, index, elementType, values.toArray());
  }

  @Nullable BigDecimal decimal(ResultSet results, int index) throws SQLException {
    return results.getBigDecimal(index);
  }

  @Nullable LocalDate localDate(ResultSet results, int index) throws SQLException {
    return results.getObject(index, LocalDate.class);
  }

  @Nullable LocalTime localTime(ResultSet results, int index) throws SQLException {
    return results.getObject(index, LocalTime.class);
  }

  @Nullable LocalDateTime localDateTime(ResultSet results, int index) throws SQLException {
    return results.getObject(index, LocalDateTime.class);
  }

  @Nullable UUID uuid(ResultSet results, int index) throws SQLException {
    return results.getObject(index, UUID.class);
  }

  abstract @Nullable Instant instant(ResultSet results, int index) throws SQLException;

  /** The elements of an array, each of a class that its type can be made of. */
  final @Nullable List<@Nullable Object> elements(ResultSet results, int index, SqlType element)
      throws SQLException {
    Array array = results.getArray(index);
    if (array == null) {
      return null;
    }
    return switch (element.kind()) {
      case DATE, TIME, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> times(array, element.kind());
      default -> list((Object[]) array.getArray());
    };
  }

  private static List<@Nullable Object> list(@Nullable Object[] elements) throws SQLException {
    List<@Nullable Object> list = new ArrayList<>(elements.length);
    for (Object element : elements) {
      if (element instanceof Object[] inner) {
        list.add(list(inner));
      } else if (element instanceof Array inner) {
        list.add(list((Object[]) inner.getArray()));
      } else {
        list.add(
            element instanceof byte[] json ? new String(json, StandardCharsets.UTF_8) : element);
      }
    }
    return list;
  }

  /** As objects of JDBC's own they would be shifted by the JVM's time zone. */
  private List<@Nullable Object> times(Array array, SqlType.Kind kind) throws SQLException {
    List<@Nullable Object> times = new ArrayList<>();
    try (ResultSet rows = array.getResultSet()) {
      while (rows.next()) {
        times.add(
            switch (kind) {
              case DATE -> localDate(rows, 2);
              case TIME -> localTime(rows, 2);
              case TIMESTAMP -> localDateTime(rows, 2);
              default -> instant(rows, 2);
            });
      }
    }
    return times;
  }

  /** Whether it spares a round trip to begin no transaction. */
  boolean beginsLate() {
    return false;
  }

  /** Whether a statement may be several queries, all of whose answers can be read in any order. */
  boolean answersTogether() {
    return false;
  }

  boolean isNull(ResultSet results, int index) throws SQLException {
    return results.getString(index) == null;
  }

  /** Our exception for one of the database's, with the statement that caused it. */
  final DatabaseException translate(SQLException failure, String sql) {
    return Failures.of(this, failure, new FailedStatement(sql, null, KnownTables.NONE, false));
  }

  /**
   * Gives the transaction that begins an isolation level, if that can be said to it alone; else the
   * connection has to be given it.
   */
  boolean isolate(java.sql.Connection connection, Isolation level) throws SQLException {
    return false;
  }

  static String quoted(Identifier name) {
    return '"' + name.text().replace("\"", "\"\"") + '"';
  }

  /** Gives the transaction that begins a schema, in the same way. */
  boolean enter(java.sql.Connection connection, Identifier schema) throws SQLException {
    return false;
  }

  /** Gives a connection a schema. */
  void use(java.sql.Connection connection, Identifier schema) throws SQLException {
    connection.setSchema(schema.text());
  }

  /** Takes back what a statement's settings changed of its connection. */
  void untune(java.sql.Connection connection) throws SQLException {}

  /** What a SQLState means, where this database differs from the standard. */
  abstract FailureKind kind(String sqlState);

  /** What the database says that it failed on. */
  abstract FailedConstraint constraint(SQLException failure, KnownTables tables);

  /** What a failure says, without the values that it may be about. */
  String messageWithoutValues(SQLException failure, FailedConstraint subject) {
    return subject.constraint().map(name -> name + " ").orElse("")
        + "(the database's words are left out, they may contain sensitive values)";
  }

  private static int jdbcType(SqlType type) {
    return switch (type.kind()) {
      case BOOLEAN -> Types.BOOLEAN;
      case SMALLINT -> Types.SMALLINT;
      case INTEGER -> Types.INTEGER;
      case BIGINT -> Types.BIGINT;
      case REAL -> Types.REAL;
      case DOUBLE -> Types.DOUBLE;
      case NUMERIC -> Types.NUMERIC;
      case CHAR, VARCHAR, TEXT, ENUM -> Types.VARCHAR;
      case DATE -> Types.DATE;
      case TIME -> Types.TIME;
      case TIMESTAMP -> Types.TIMESTAMP;
      case TIMESTAMP_WITH_TIME_ZONE -> Types.TIMESTAMP_WITH_TIMEZONE;
      case UUID, JSON -> Types.OTHER;
      case ARRAY -> Types.ARRAY;
      case BINARY -> Types.VARBINARY;
    };
  }
}
