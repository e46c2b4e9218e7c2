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

/** Real connections, whose calls a test can have behave as those of a worse database. */
public abstract class DelegatingDataSource implements DataSource {
  private final DataSource real;

  /** Its connections are those of {@code real}. */
  protected DelegatingDataSource(DataSource real) {
    this.real = real;
  }

  /** Calls a method of a connection, or of a statement that it prepared. */
  protected abstract @Nullable Object call(
      Object target, Method method, @Nullable Object @Nullable [] arguments) throws SQLException;

  @Override
  public Connection getConnection() throws SQLException {
    return wrap(Connection.class, real.getConnection(), this::callOfConnection);
  }

  /** Calls the real method. */
  protected static @Nullable Object callReal(
      Object target, Method method, @Nullable Object @Nullable [] arguments) throws SQLException {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof SQLException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How a call is answered. */
  protected interface Call {
    /** Answers it. */
    @Nullable Object on(Object target, Method method, @Nullable Object @Nullable [] arguments)
        throws SQLException;
  }

  /** An object of JDBC whose calls are answered in another way. */
  protected static <T> T wrap(Class<T> type, T target, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call.on(target, method, arguments)));
  }

  private @Nullable Object callOfConnection(
      Object target, Method method, @Nullable Object @Nullable [] arguments) throws SQLException {
    Object answer = call(target, method, arguments);
    return answer instanceof PreparedStatement statement
        ? wrap(PreparedStatement.class, statement, this::call)
        : answer;
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
