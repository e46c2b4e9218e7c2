package dev.aludel.conformance;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What its connections are told of transactions. */
public final class TransactionCalls extends DelegatingDataSource {
  private final List<String> list = new ArrayList<>();
  private boolean lentInside;

  /** Of the connections of {@code real}. */
  public TransactionCalls(DataSource real) {
    super(real);
  }

  /** Connections are lent with autocommit off from now on. */
  public void lendInside() {
    lentInside = true;
  }

  /** What they were told since the last call of {@link #clear}. */
  public List<String> list() {
    return List.copyOf(list);
  }

  /** Forgets what they were told. */
  public void clear() {
    list.clear();
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    if (lentInside) {
      connection.setAutoCommit(false);
      list.clear();
    }
    return connection;
  }

  @Override
  protected @Nullable Object call(
      Object target, Method method, @Nullable Object @Nullable [] arguments) throws SQLException {
    switch (method.getName()) {
      case "setAutoCommit" -> list.add("autocommit " + Objects.requireNonNull(arguments)[0]);
      case "commit", "rollback" -> list.add(method.getName());
      default -> {}
    }
    return callReal(target, method, arguments);
  }
}
