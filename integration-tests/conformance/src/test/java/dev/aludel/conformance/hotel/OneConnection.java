package dev.aludel.conformance.hotel;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The simplest pool that forgets to reset: always the same connection, as it came back. */
final class OneConnection implements DataSource, AutoCloseable {
  private final Connection real;
  private final List<List<Integer>> settings = new ArrayList<>();

  OneConnection(DataSource source) throws SQLException {
    this.real = source.getConnection();
  }

  /** The connection itself. */
  Connection real() {
    return real;
  }

  /** Timeout and fetch size of each query that was executed. */
  List<List<Integer>> settings() {
    return settings;
  }

  /** What the database says of the transaction that is open. */
  String isolation() {
    boolean isH2 = real.getClass().getName().startsWith("org.h2");
    String sql =
        isH2
            ? "select isolation_level from information_schema.sessions"
                + " where session_id = session_id()"
            : "select upper(current_setting('transaction_isolation'))";
    try (Statement statement = real.createStatement();
        ResultSet results = statement.executeQuery(sql)) {
      results.next();
      return results.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Connection getConnection() {
    return proxy(Connection.class, this::ofConnection);
  }

  @Override
  public void close() throws SQLException {
    real.close();
  }

  private @Nullable Object ofConnection(Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("close")) {
      return null;
    }
    Object answer = invoke(real, method, arguments);
    if (method.getName().equals("prepareStatement")) {
      PreparedStatement statement = (PreparedStatement) Objects.requireNonNull(answer);
      return proxy(PreparedStatement.class, (m, a) -> ofStatement(statement, m, a));
    }
    return answer;
  }

  private @Nullable Object ofStatement(
      PreparedStatement statement, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("executeQuery")) {
      settings.add(List.of(statement.getQueryTimeout(), statement.getFetchSize()));
    }
    return invoke(statement, method, arguments);
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader() == null
                ? OneConnection.class.getClassLoader()
                : type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> call.of(method, arguments)));
  }

  private static @Nullable Object invoke(Object target, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @FunctionalInterface
  private interface Call {
    @Nullable Object of(Method method, Object[] arguments) throws Throwable;
  }

  @Override
  public Connection getConnection(String user, String password) {
    return getConnection();
  }

  @Override
  public PrintWriter getLogWriter() {
    return new PrintWriter(System.err, true);
  }

  @Override
  public void setLogWriter(PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("wraps nothing");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
