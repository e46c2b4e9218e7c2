package dev.aludel.jdbc;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Where connections to one database come from. It connects once when it is made: to learn which
 * database it is, and because a wrong address should fail at once. Used by any number of threads.
 */
public final class ConnectionSource implements AutoCloseable {
  private final String name;
  private final Connector connector;
  private final Driver driver;
  private final KnownTables tables = new KnownTables();
  private final FirstConnection first;
  private final boolean ownsAll;
  private final boolean late;
  private volatile boolean closed;

  private ConnectionSource(
      String name, Connector connector, Known known, FirstConnection first, boolean ownsAll) {
    this.name = name;
    this.connector = connector;
    this.driver = known.driver;
    this.late = known.late;
    this.first = first;
    this.ownsAll = ownsAll;
  }

  /**
   * Connections of the driver itself, a new one each time: there is no pool.
   *
   * @param user null to use the URL's
   * @param password null to use the URL's
   */
  public static ConnectionSource of(String url, @Nullable String user, @Nullable String password) {
    ConnectionUrl location = ConnectionUrl.of(url, user, password);
    JdbcDrivers.require(location.database());
    return connected(
        location.text(),
        () -> DriverManager.getConnection(location.text(), location.login()),
        true);
  }

  /** Connections of a pool, or of what else is behind a data source. */
  public static ConnectionSource of(DataSource dataSource) {
    return connected("a DataSource", dataSource::getConnection, false);
  }

  private static ConnectionSource connected(String name, Connector connector, boolean ownsAll) {
    Connection connection = connect(name, connector);
    try {
      Known known = Known.of(connection);
      FirstConnection first = FirstConnection.of(connection, ownsAll);
      return new ConnectionSource(name, connector, known, first, ownsAll);
    } catch (SQLException e) {
      throw Failures.connecting(e, name);
    } catch (RuntimeException e) {
      FirstConnection.closeQuietly(connection);
      throw e;
    }
  }

  /**
   * What a first connection tells.
   *
   * @param late whether transactions begin with the first statement that needs one: their
   *     statements see what was committed before them, whether there is a transaction or not
   */
  private record Known(Driver driver, boolean late) {

    static Known of(Connection connection) throws SQLException {
      Driver driver = Driver.of(connection);
      boolean late =
          driver.beginsLate()
              && connection.getAutoCommit()
              && connection.getTransactionIsolation() == Connection.TRANSACTION_READ_COMMITTED;
      return new Known(driver, late);
    }
  }

  public Driver driver() {
    return driver;
  }

  /** What failures may be about: to be filled with the tables that are used. */
  public KnownTables tables() {
    return tables;
  }

  /**
   * Opens a connection, outside of a transaction.
   *
   * @param reporting who hears of its statements
   */
  public JdbcConnection open(Reporting reporting) {
    if (closed) {
      throw new SessionStateException(ErrorCode.DATABASE_IS_CLOSED, name);
    }
    Connection spare = first.take();
    Connection connection = spare == null ? connect(name, connector) : spare;
    JdbcConnection opened = new JdbcConnection(connection, driver, tables, reporting, late);
    if (reporting.listener() != null) {
      tell(opened);
    }
    return opened;
  }

  /** Opens no more connections; those that are open stay so. */
  @Override
  public void close() {
    closed = true;
    first.close();
  }

  /** The address, without login. */
  @Override
  public String toString() {
    return name;
  }

  private void tell(JdbcConnection opened) {
    try {
      if (ownsAll) {
        opened.told(ConnectionEvent.CONNECT);
      }
      opened.told(ConnectionEvent.CHECKOUT);
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  private static Connection connect(String name, Connector connector) {
    try {
      return connector.connect();
    } catch (SQLException e) {
      throw Failures.connecting(e, name);
    }
  }
}
