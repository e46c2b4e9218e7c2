package dev.aludel.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The connection by which a database was recognised. One of H2 in memory is kept: such a database
 * vanishes with its last connection. One that the driver made is given to the first who asks soon,
 * since connecting is slow. One of a pool goes back.
 */
final class FirstConnection {
  private static final long SPARE_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final AtomicReference<@Nullable Connection> kept = new AtomicReference<>();
  private final AtomicReference<@Nullable Connection> spare = new AtomicReference<>();
  private final long made = System.nanoTime();

  private FirstConnection() {}

  static FirstConnection of(Connection connection, boolean ownsAll) throws SQLException {
    FirstConnection first = new FirstConnection();
    if (isH2InMemory(connection) && (ownsAll || isOfDriver(connection))) {
      first.kept.set(connection);
    } else if (ownsAll) {
      first.spare.set(connection);
    } else {
      connection.close();
    }
    return first;
  }

  /** The spare connection, while it is fresh; the caller closes it. */
  @Nullable Connection take() {
    if (spare.get() == null) {
      return null;
    }
    Connection connection = spare.getAndSet(null);
    if (connection != null && System.nanoTime() - made > SPARE_NANOS) {
      closeQuietly(connection);
      return null;
    }
    return connection;
  }

  void close() {
    closeQuietly(kept.getAndSet(null));
    closeQuietly(spare.getAndSet(null));
  }

  static void closeQuietly(@Nullable Connection connection) {
    if (connection == null) {
      return;
    }
    try {
      connection.close();
    } catch (SQLException e) {
      System.getLogger("dev.aludel.sql").log(System.Logger.Level.DEBUG, "close failed", e);
    }
  }

  private static boolean isH2InMemory(Connection connection) throws SQLException {
    String url = connection.getMetaData().getURL();
    return url != null && url.startsWith("jdbc:h2:mem:");
  }

  /** A pool's connections are its own classes; keeping one of a pool of one would block all. */
  private static boolean isOfDriver(Connection connection) {
    return connection.getClass().getName().startsWith("org.h2.");
  }
}
