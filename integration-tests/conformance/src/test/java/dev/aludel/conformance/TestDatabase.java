package dev.aludel.conformance;

import dev.aludel.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The databases that every test runs on; each call of {@link #open} answers an empty one. */
public enum TestDatabase {
  H2 {
    @Override
    DataSource newDataSource(String name) {
      JdbcDataSource source = new JdbcDataSource();
      source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
      return source;
    }

    @Override
    public void release(DataSource source) {
      run(source, "shutdown immediately");
    }

    @Override
    String newUrl(String name, String password) {
      return "jdbc:h2:mem:" + name + ";USER=postgres;PASSWORD=" + password;
    }
  },
  POSTGRESQL {
    @Override
    DataSource newDataSource(String name) {
      DataSource free = Server.FREE.poll();
      if (free != null) {
        return free;
      }
      EmbeddedPostgres server = Server.RUNNING;
      run(server.getPostgresDatabase(), "create database " + name);
      return server.getDatabase("postgres", name);
    }

    /** Emptied, it serves again: a new one has 300 files. */
    @Override
    public void release(DataSource source) {
      run(source, "set lock_timeout = '5s'; drop schema public cascade; create schema public");
      Server.FREE.add(source);
    }

    @Override
    String newUrl(String name, String password) {
      run(Server.RUNNING.getPostgresDatabase(), "create database " + name);
      String login = "postgres:" + URLEncoder.encode(password, StandardCharsets.UTF_8);
      return "jdbc:postgresql://" + login + "@localhost:" + Server.RUNNING.getPort() + "/" + name;
    }
  };

  private static final AtomicInteger COUNT = new AtomicInteger();

  abstract DataSource newDataSource(String name);

  abstract String newUrl(String name, String password);

  /** Gives back what {@link #newDataSource()} answered; its tables are gone. */
  public abstract void release(DataSource source);

  /** An empty database of this kind, through plain JDBC. */
  public DataSource newDataSource() {
    return newDataSource("aludel_" + COUNT.incrementAndGet());
  }

  /** The address of an empty database of this kind, with a login. */
  public String newUrl(String password) {
    return newUrl("aludel_" + COUNT.incrementAndGet(), password);
  }

  /** Opens a database whose statements {@code log} hears of. */
  public Database open(DataSource source, SqlLog log) {
    return Database.builder().dataSource(source).listener(log).connect();
  }

  /** The name of the dialect, as in {@code Database.dialect().name()}. */
  public String dialect() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Runs plain SQL, as some other program would. */
  public static void run(DataSource source, String sql) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Started once, when the first test asks for it; it ends with the JVM. */
  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();
    static final Queue<DataSource> FREE = new ConcurrentLinkedQueue<>();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("max_connections", "200")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
