package dev.aludel.conformance;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Real connections of which one execution of a statement fails. */
public final class FailingDataSource implements DataSource {
  private final DataSource real;
  private int left;

  /** Nothing fails until it is told to. */
  public FailingDataSource(DataSource real) {
    this.real = real;
  }

  /** The nth execution from now fails, once; zero for none. */
  public void failAt(int execution) {
    left = execution;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return wrap(Connection.class, real.getConnection());
  }

  private <T> T wrap(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(target, method, arguments)));
  }

  private @Nullable Object call(Object target, Method method, Object[] arguments) throws Throwable {
    if (method.getName().startsWith("execute") && left > 0 && --left == 0) {
      throw new SQLException("injected", "XX000");
    }
    try {
      Object answer = method.invoke(target, arguments);
      return answer instanceof PreparedStatement statement
          ? wrap(PreparedStatement.class, statement)
          : answer;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) {}

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
    return real.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return real.isWrapperFor(type);
  }
}
