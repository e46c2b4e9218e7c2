package dev.aludel.jdbc;

import java.sql.SQLException;

/**
 * Keeps values of sensitive columns out of messages. Databases print values that violate a
 * constraint, PostgreSQL the whole row; where they may be sensitive, the driver's exception is
 * replaced by one that says the same without them.
 */
final class SensitiveFailures {
  private SensitiveFailures() {}

  static SQLException masked(
      Driver driver, SQLException failure, FailedConstraint subject, FailedStatement statement) {
    if (!mayShowValues(driver, failure, subject, statement)) {
      return failure;
    }
    String message = driver.messageWithoutValues(failure, subject);
    SQLException masked = new SQLException(message, failure.getSQLState(), failure.getErrorCode());
    masked.setStackTrace(failure.getStackTrace());
    return masked;
  }

  private static boolean mayShowValues(
      Driver driver, SQLException failure, FailedConstraint subject, FailedStatement statement) {
    Parameters parameters = statement.parameters();
    if (parameters != null && parameters.hasSensitive()) {
      return driver.kind(String.valueOf(failure.getSQLState())) != FailureKind.CONNECTION;
    }
    return subject.table().filter(statement.tables()::isSensitive).isPresent();
  }
}
