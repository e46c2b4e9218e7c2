package dev.aludel.conformance;

import java.lang.reflect.Method;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Real connections of which one execution of a statement fails. */
public final class FailingDataSource extends DelegatingDataSource {
  private int left;

  /** Nothing fails until it is told to. */
  public FailingDataSource(DataSource real) {
    super(real);
  }

  /** The nth execution from now fails, once; zero for none. */
  public void failAt(int execution) {
    left = execution;
  }

  @Override
  protected @Nullable Object call(
      Object target, Method method, @Nullable Object @Nullable [] arguments) throws SQLException {
    if (method.getName().startsWith("execute") && left > 0 && --left == 0) {
      throw new SQLException("injected", "XX000");
    }
    return callReal(target, method, arguments);
  }
}
