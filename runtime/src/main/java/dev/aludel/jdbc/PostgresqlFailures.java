package dev.aludel.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * The fields of PostgreSQL's error messages. The only class that needs pgjdbc's: it is loaded when
 * a statement has failed on PostgreSQL, and only then.
 */
final class PostgresqlFailures {
  private PostgresqlFailures() {}

  static FailedConstraint constraint(SQLException failure) {
    ServerErrorMessage fields = fields(failure);
    return fields == null
        ? FailedConstraint.UNKNOWN
        : FailedConstraint.of(fields.getConstraint(), fields.getTable(), fields.getColumn());
  }

  /** The server's first line: values are only in its detail. */
  static @Nullable String messageWithoutDetail(SQLException failure) {
    ServerErrorMessage fields = fields(failure);
    return fields == null ? null : fields.getMessage();
  }

  private static @Nullable ServerErrorMessage fields(SQLException failure) {
    return failure instanceof PSQLException known ? known.getServerErrorMessage() : null;
  }
}
