package dev.aludel.jdbc;

import dev.aludel.error.AludelException;
import dev.aludel.error.CheckViolationException;
import dev.aludel.error.ConfigurationException;
import dev.aludel.error.ConnectionLostException;
import dev.aludel.error.DataException;
import dev.aludel.error.DatabaseError;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.DeadlockException;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.ForeignKeyViolationException;
import dev.aludel.error.IntegrityException;
import dev.aludel.error.MappingException;
import dev.aludel.error.NotNullViolationException;
import dev.aludel.error.SerializationFailureException;
import dev.aludel.error.StatementException;
import dev.aludel.error.UniqueViolationException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;

/** Makes typed exceptions of {@link SQLException}s, by SQLState alone. */
final class Failures {
  private Failures() {}

  /** The exception for a statement that failed. */
  static DatabaseException of(Driver driver, SQLException thrown, FailedStatement statement) {
    SQLException failure = decisive(thrown);
    FailedConstraint subject = driver.constraint(failure, statement.tables());
    SQLException shown = SensitiveFailures.masked(driver, failure, subject, statement);
    DatabaseError error =
        DatabaseError.of(message(driver, shown))
            .withSql(statement.sql())
            .withSqlState(failure.getSQLState())
            .withConstraint(subject.constraint().orElse(null), subject.table().orElse(null))
            .withColumn(subject.column().orElse(null))
            .withParameters(statement.visibleParameters());
    return exception(kind(driver, failure), error, shown);
  }

  /** The exception for a connection that could not be made; whatever the state, there is none. */
  static AludelException connecting(SQLException failure, String name) {
    String message = name + ": " + failure.getMessage();
    String state = state(failure);
    if (isLogin(state)) {
      ConfigurationException refused =
          new ConfigurationException(ErrorCode.LOGIN_WAS_REFUSED, message);
      refused.initCause(failure);
      return refused;
    }
    return new ConnectionLostException(DatabaseError.of(message).withSqlState(state), failure);
  }

  /** Wrong user or password, no such database; H2 says 90146 where it must not create one. */
  private static boolean isLogin(String state) {
    return state.startsWith("28") || state.equals("3D000") || state.equals("90146");
  }

  static ConfigurationException unknownDatabase(String product) {
    return new ConfigurationException(ErrorCode.DATABASE_IS_UNKNOWN, product, "H2, PostgreSQL");
  }

  static MappingException unknownConstant(
      String name, int index, String sql, IllegalArgumentException cause) {
    MappingException failure =
        new MappingException(ErrorCode.ENUM_CONSTANT_IS_UNKNOWN, name, index, sql);
    failure.initCause(cause);
    return failure;
  }

  private static FailureKind kind(Driver driver, SQLException failure) {
    return driver.kind(state(failure));
  }

  private static DatabaseException exception(
      FailureKind kind, DatabaseError error, SQLException cause) {
    return switch (kind) {
      case UNIQUE -> new UniqueViolationException(error, cause);
      case FOREIGN_KEY -> new ForeignKeyViolationException(error, cause);
      case NOT_NULL -> new NotNullViolationException(error, cause);
      case CHECK -> new CheckViolationException(error, cause);
      case INTEGRITY -> new IntegrityException(error, cause);
      case SERIALIZATION -> new SerializationFailureException(error, cause);
      case DEADLOCK -> new DeadlockException(error, cause);
      case CONNECTION -> new ConnectionLostException(error, cause);
      case DATA -> new DataException(error, cause);
      case STATEMENT -> new StatementException(error, cause);
      case OTHER -> new DatabaseException(error, cause);
    };
  }

  /** A batch's exception carries what the server said as its next or its cause. */
  private static SQLException decisive(SQLException thrown) {
    if (thrown instanceof BatchUpdateException) {
      if (thrown.getNextException() != null) {
        return thrown.getNextException();
      }
      if (thrown.getCause() instanceof SQLException cause) {
        return cause;
      }
    }
    return thrown;
  }

  private static String message(Driver driver, SQLException shown) {
    String message = shown.getMessage();
    return message == null ? driver.dialect() + " gave no reason" : message;
  }

  private static String state(SQLException failure) {
    String state = failure.getSQLState();
    return state == null ? "" : state;
  }
}
