package dev.aludel.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** A database to measure on. */
public enum Server {
  H2 {
    @Override
    String url() {
      return "jdbc:h2:mem:benchmarks;DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=FALSE";
    }
  },

  POSTGRESQL {
    @Override
    String url() {
      return System.getProperty(URL_PROPERTY);
    }
  };

  /** Where the embedded PostgreSQL listens; set by who starts it, for the JVMs that measure. */
  static final String URL_PROPERTY = "aludel.benchmarks.postgresql";

  abstract String url();

  /**
   * One pooled connection, lent as pools do it: a statement commits itself until told otherwise.
   */
  HikariDataSource pool() {
    return pool(url());
  }

  /** The same on PostgreSQL through sockets that count {@link RoundTrips}. */
  HikariDataSource countingPool() {
    return pool(url() + "&socketFactory=" + RoundTrips.class.getName());
  }

  private static HikariDataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(1);
    return new HikariDataSource(config);
  }
}
