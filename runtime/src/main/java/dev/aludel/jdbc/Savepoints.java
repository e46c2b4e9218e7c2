package dev.aludel.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;

/**
 * The open savepoints of a connection, outermost first. Their names are ours, so no name needs
 * quotes, and none is used twice within a transaction.
 */
final class Savepoints {
  private final List<Savepoint> open = new ArrayList<>(0);
  private int count;

  int set(Connection connection) throws SQLException {
    open.add(connection.setSavepoint("aludel_" + ++count));
    return open.size();
  }

  void rollbackTo(Connection connection, int level) throws SQLException {
    connection.rollback(open.get(level - 1));
    open.subList(level, open.size()).clear();
  }

  void release(Connection connection, int level) throws SQLException {
    connection.releaseSavepoint(open.get(level - 1));
    open.subList(level - 1, open.size()).clear();
  }

  void clear() {
    open.clear();
    count = 0;
  }
}
