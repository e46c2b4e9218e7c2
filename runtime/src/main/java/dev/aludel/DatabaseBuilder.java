package dev.aludel;

import dev.aludel.error.ConfigurationException;
import dev.aludel.error.ErrorCode;
import dev.aludel.jdbc.ConnectionOptions;
import dev.aludel.jdbc.ConnectionSource;
import dev.aludel.jdbc.Echo;
import dev.aludel.jdbc.Reporting;
import dev.aludel.jdbc.StatementListener;
import dev.aludel.session.SessionListener;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What a {@link Database} is made of. Where it is must be said, everything else may be. */
public final class DatabaseBuilder {
  private @Nullable String url;
  private @Nullable String user;
  private @Nullable String password;
  private @Nullable DataSource dataSource;
  private InstantSource clock = InstantSource.system();
  private ConnectionOptions options = ConnectionOptions.NONE;
  private boolean echo;
  private boolean parametersInErrors;
  private final List<StatementListener> listeners = new ArrayList<>();
  private final List<SessionListener> sessionListeners = new ArrayList<>();

  DatabaseBuilder() {}

  /** A JDBC URL, as {@link Database#connect(String)} takes it. */
  public DatabaseBuilder url(String url) {
    this.url = url;
    return this;
  }

  /** The user, as it is; wins over one in the URL. */
  public DatabaseBuilder user(String user) {
    this.user = user;
    return this;
  }

  /** The password, as it is: not encoded, and never shown. Wins over one in the URL. */
  public DatabaseBuilder password(String password) {
    this.password = password;
    return this;
  }

  /** A pool, instead of a URL; it stays open when the database is closed. */
  public DatabaseBuilder dataSource(DataSource dataSource) {
    this.dataSource = dataSource;
    return this;
  }

  /**
   * Where the time of a flush comes from, cut to the microsecond; the system's clock by default.
   */
  public DatabaseBuilder clock(InstantSource clock) {
    this.clock = clock;
    return this;
  }

  /**
   * Whether every statement is logged with its parameters, at level INFO of the logger {@code
   * dev.aludel.sql}; values of sensitive columns are never shown. Without, the same is logged at
   * level DEBUG.
   */
  public DatabaseBuilder echo(boolean echo) {
    this.echo = echo;
    return this;
  }

  /**
   * Whether the message of a failed statement ends with its parameters; they are left out by
   * default. Values of sensitive columns are never shown.
   */
  public DatabaseBuilder parametersInErrors(boolean show) {
    parametersInErrors = show;
    return this;
  }

  /** How statements and transactions are executed, unless sessions and connections say it. */
  public DatabaseBuilder options(ConnectionOptions options) {
    this.options = options;
    return this;
  }

  /** Adds one who is told of every statement. */
  public DatabaseBuilder listener(StatementListener listener) {
    listeners.add(listener);
    return this;
  }

  /** Adds one who hears what every session does. */
  public DatabaseBuilder listener(SessionListener listener) {
    sessionListeners.add(listener);
    return this;
  }

  /**
   * Connects, to find out which database it is.
   *
   * @throws ConfigurationException if the address is not valid, the database is not supported, or
   *     the login is refused
   * @throws dev.aludel.error.ConnectionLostException if the database cannot be reached
   */
  public Database connect() {
    Reporting reporting = new Reporting(StatementListener.all(listeners()), parametersInErrors);
    return new Database(source(), clock, reporting, options).hearing(sessionListeners);
  }

  private ConnectionSource source() {
    if (url != null && dataSource == null) {
      return ConnectionSource.of(url, user, password);
    } else if (dataSource != null && url == null) {
      return ConnectionSource.of(dataSource);
    }
    String what = url == null ? "neither a URL nor a DataSource" : "both a URL and a DataSource";
    throw new ConfigurationException(ErrorCode.DATABASE_IS_NOT_NAMED, what);
  }

  private List<StatementListener> listeners() {
    List<StatementListener> all = new ArrayList<>(listeners);
    if (echo) {
      all.add(0, Echo.at(System.Logger.Level.INFO));
    } else if (Echo.isHeard(System.Logger.Level.DEBUG)) {
      all.add(0, Echo.at(System.Logger.Level.DEBUG));
    }
    return all;
  }
}
