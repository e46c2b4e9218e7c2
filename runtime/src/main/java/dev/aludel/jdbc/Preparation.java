package dev.aludel.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the statements of a connection, as its options want them. */
final class Preparation {
  private final Connection connection;
  private final Transactions transactions;
  private ConnectionOptions options = ConnectionOptions.NONE;
  private boolean tuned;

  Preparation(Connection connection, Transactions transactions) {
    this.connection = connection;
    this.transactions = transactions;
  }

  ConnectionOptions options() {
    return options;
  }

  void options(ConnectionOptions changed) {
    options = changed;
    tuned |= changed.timeout() != null || changed.fetchSize() != null;
  }

  PreparedStatement prepare(String sql) throws SQLException {
    return prepare(sql, false);
  }

  /** A statement that may only read; then it needs no transaction, but where it has a cursor. */
  PreparedStatement prepare(String sql, boolean reading) throws SQLException {
    if (!reading || options.isFetchingInPieces()) {
      transactions.require();
    }
    PreparedStatement statement = connection.prepareStatement(sql);
    tune(statement);
    return statement;
  }

  /** A statement whose rows' values of some columns can be asked for. */
  PreparedStatement prepare(String sql, String[] columns) throws SQLException {
    transactions.require();
    PreparedStatement statement = connection.prepareStatement(sql, columns);
    tune(statement);
    return statement;
  }

  /** A statement without parameters. */
  Statement statement() throws SQLException {
    transactions.require();
    Statement statement = connection.createStatement();
    // Else {d …} in a comment or a literal would be read as JDBC's escape.
    statement.setEscapeProcessing(false);
    tune(statement);
    return statement;
  }

  /** Makes the connection as it was; once changed, H2 keeps a timeout for all that follow. */
  void undo(Driver driver) throws SQLException {
    if (tuned) {
      driver.untune(connection);
    }
  }

  private void tune(Statement statement) throws SQLException {
    if (!tuned) {
      return;
    }
    Integer rows = options.fetchSize();
    if (rows != null) {
      statement.setFetchSize(rows);
    }
    statement.setQueryTimeout(options.timeoutSeconds());
  }
}
