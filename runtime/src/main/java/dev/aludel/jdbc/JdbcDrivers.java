package dev.aludel.jdbc;

import dev.aludel.error.ConfigurationException;
import dev.aludel.error.ErrorCode;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Which JDBC drivers are on the class path. */
final class JdbcDrivers {
  private JdbcDrivers() {}

  /** Refuses a database whose driver is missing, in better words than "No suitable driver". */
  static void require(String database) {
    if (DriverManager.drivers().anyMatch(driver -> accepts(driver, database))) {
      return;
    }
    throw switch (database) {
      case "h2" ->
          new ConfigurationException(ErrorCode.DRIVER_IS_MISSING, "H2", "com.h2database:h2");
      case "postgresql" ->
          new ConfigurationException(
              ErrorCode.DRIVER_IS_MISSING, "PostgreSQL", "org.postgresql:postgresql");
      default -> Failures.unknownDatabase(database);
    };
  }

  private static boolean accepts(java.sql.Driver driver, String database) {
    try {
      return driver.acceptsURL("jdbc:" + database + "://localhost/any")
          || driver.acceptsURL("jdbc:" + database + ":any");
    } catch (SQLException e) {
      return false;
    }
  }
}
