package dev.aludel.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Real connections whose network cable is pulled when a method is called. */
public final class FaultyDataSource implements DataSource {
  private final TestDatabase database;
  private volatile String faulty = "";

  public FaultyDataSource(TestDatabase database) {
    this.database = database;
  }

  /** From now on this method of connections finds the connection lost. */
  public void breakAt(String method) {
    faulty = method;
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (faulty.equals("getConnection")) {
      throw lost();
    }
    Connection real = database.raw();
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> call(real, method, arguments));
  }

  private @Nullable Object call(Connection real, Method method, Object[] arguments)
      throws Throwable {
    if (method.getName().equals(faulty)) {
      real.close();
      throw lost();
    }
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static SQLException lost() {
    return new SQLException("cable pulled", "08006");
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
