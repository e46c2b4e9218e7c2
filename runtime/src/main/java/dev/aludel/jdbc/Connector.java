package dev.aludel.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** A way to a connection: a pool, or the driver itself. */
@FunctionalInterface
interface Connector {
  Connection connect() throws SQLException;
}
