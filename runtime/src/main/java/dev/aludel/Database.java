package dev.aludel;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.RenderCache;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.inspect.Inspector;
import dev.aludel.jdbc.ConnectionOptions;
import dev.aludel.jdbc.ConnectionSource;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.JoinMode;
import dev.aludel.jdbc.Reporting;
import dev.aludel.mapping.Mapped;
import dev.aludel.mapping.Schema;
import dev.aludel.query.View;
import dev.aludel.schema.Ddl;
import dev.aludel.schema.Sequence;
import dev.aludel.schema.Table;
import dev.aludel.session.Session;
import dev.aludel.session.SessionFactory;
import dev.aludel.session.SessionListener;
import dev.aludel.session.SessionMaker;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database and the way to it; SQLAlchemy's Engine. Made once, shared by all threads, closed at
 * the end.
 *
 * <pre>{@code
 * try (Database database = Database.connect("jdbc:postgresql://ada:secret@localhost/shop")) {
 *   database.create(ShopSchema.SCHEMA);
 *   database.transaction(session -> session.add(ProductEntity.create("lamp", TEN)));
 * }
 * }</pre>
 *
 * <p>Made from a URL it has no pool: every transaction opens a connection. Servers give it a {@link
 * DataSource}, such as HikariCP's. A database in memory ({@code jdbc:h2:mem:shop}) lives as long as
 * this object, and {@code jdbc:h2:mem:} is nobody else's.
 */
public final class Database implements AutoCloseable {
  private static final int CACHED_STATEMENTS = 500;

  private final ConnectionSource source;
  private final InstantSource clock;
  private final Dialect dialect;
  private final RenderCache texts;
  private final KnownModels models;
  private final SessionFactory sessions;
  private final Supplier<JdbcConnection> connections;
  private final ConnectionOptions options;
  private final Scope scope;

  Database(
      ConnectionSource source,
      InstantSource clock,
      Reporting reporting,
      ConnectionOptions options) {
    this.source = source;
    this.clock = () -> clock.instant().truncatedTo(ChronoUnit.MICROS);
    this.dialect = Dialect.named(source.driver().dialect());
    this.texts = new RenderCache(dialect, CACHED_STATEMENTS);
    this.models = new KnownModels(source.tables());
    this.connections = () -> source.open(reporting);
    this.options = options;
    this.scope = Scope.WHOLE;
    SessionFactory unset = new SessionFactory(connections, dialect, this.clock, models::use);
    this.sessions = unset.with(connections, options);
  }

  private Database(
      Database whole,
      Supplier<JdbcConnection> connections,
      ConnectionOptions options,
      Scope scope) {
    this.source = whole.source;
    this.clock = whole.clock;
    this.dialect = whole.dialect;
    this.texts = whole.texts;
    this.models = whole.models;
    this.connections = connections;
    this.options = options;
    this.scope = scope;
    this.sessions = whole.sessions.with(connections, options);
  }

  /**
   * Connects to the database at a JDBC URL. User and password may be part of it, in the driver's
   * way or as {@code //user:password@host} with {@code %40} for {@code @}, {@code %2F} for {@code
   * /} and {@code %25} for {@code %}; they are shown nowhere.
   *
   * @throws dev.aludel.error.ConfigurationException if the URL is not valid, the database is not
   *     supported, or the login is refused
   * @throws dev.aludel.error.ConnectionLostException if the database cannot be reached
   */
  public static Database connect(String url) {
    return builder().url(url).connect();
  }

  /** Connects with a login that is not encoded, and wins over that of the URL. */
  public static Database connect(String url, String user, String password) {
    return builder().url(url).user(user).password(password).connect();
  }

  /** Takes connections from a pool, which stays open when the database is closed. */
  public static Database connect(DataSource dataSource) {
    return builder().dataSource(dataSource).connect();
  }

  /** Begins a database with more settings. */
  public static DatabaseBuilder builder() {
    return new DatabaseBuilder();
  }

  /** Adds those who hear all sessions; before the first is opened. */
  Database hearing(List<SessionListener> listeners) {
    sessions.listeners(listeners);
    return this;
  }

  /** The SQL that this database speaks. */
  public Dialect dialect() {
    return dialect;
  }

  /** The clock of this database, cut to the microsecond. */
  public InstantSource clock() {
    return clock;
  }

  /**
   * This database with other options for its sessions and connections; SQLAlchemy's {@code
   * engine.execution_options}. What is not said is as it is here. Both have the same connections,
   * and are closed by closing this one.
   */
  public Database with(ConnectionOptions options) {
    Scope part = scope == Scope.JOINED ? scope : Scope.PART;
    return new Database(this, connections, options.over(this.options), part);
  }

  /**
   * This database within a connection: all its sessions and transactions take part in those of the
   * connection, whose owner ends them. Closing it closes nothing. Used by one thread at a time.
   *
   * <p>So a test can undo what it did, although the code that it calls commits:
   *
   * <pre>{@code
   * try (Connection connection = database.connect()) {
   *   Database joined = database.joining(connection, JoinMode.CREATE_SAVEPOINT);
   *   new Shop(joined).placeOrder(); // commits, or rolls back
   *   assertThat(joined.call(session -> session.query(ORDER).count())).isOne();
   * } // nothing stays
   * }</pre>
   *
   * @param connection of this database; a transaction is begun where none is
   */
  public Database joining(Connection connection, JoinMode mode) {
    Supplier<JdbcConnection> joined = () -> connection.joined(mode);
    return new Database(this, joined, options, Scope.JOINED);
  }

  /**
   * Creates the tables of all models; what is there already stays as it is. With it the schema's
   * {@link Ddl} is executed each time, and that of those tables that were not there.
   */
  public void create(Schema schema) {
    schema.mapped().stream()
        .map(Mapped::aludelMapper)
        .filter(Objects::nonNull)
        .forEach(sessions::use);
    create(schema.tables(), schema.ddl());
  }

  /**
   * Creates tables that need not have models; what is there already stays as it is, and {@link Ddl}
   * is executed for those only that were not there.
   */
  public void create(Collection<Table> tables) {
    create(tables, List.of());
  }

  private void create(Collection<Table> tables, List<Ddl> ddl) {
    tables.forEach(models::use);
    execute(new TableStatements(dialect, inspect()).create(tables, ddl));
  }

  /**
   * Drops the tables of all models with their rows; what is not there is passed over. With it the
   * schema's {@link Ddl} is executed each time, and that of those tables that were there.
   */
  public void drop(Schema schema) {
    drop(schema.tables(), schema.ddl());
  }

  /**
   * Drops tables with their rows; what is not there is passed over, and {@link Ddl} is executed for
   * those only that were there.
   */
  public void drop(Collection<Table> tables) {
    drop(tables, List.of());
  }

  private void drop(Collection<Table> tables, List<Ddl> ddl) {
    execute(new TableStatements(dialect, inspect()).drop(tables, ddl));
  }

  /** Creates sequences that number no table's column; what is there already stays as it is. */
  public void create(Sequence first, Sequence... more) {
    execute(all(first, more).map(dialect::createSequence).toList());
  }

  /** Drops sequences; what is not there is passed over. */
  public void drop(Sequence first, Sequence... more) {
    execute(all(first, more).map(dialect::dropSequence).toList());
  }

  /**
   * Creates views, or replaces those of the same columns, in this order: after the tables and views
   * that they read.
   */
  public void create(View first, View... more) {
    execute(all(first, more).map(view -> view.createSql(dialect)).toList());
  }

  /** Drops views; what is not there is passed over. */
  public void drop(View first, View... more) {
    execute(all(first, more).map(view -> view.dropSql(dialect)).toList());
  }

  private static <T> Stream<T> all(T first, T[] more) {
    return Stream.concat(Stream.of(first), Arrays.stream(more));
  }

  /**
   * Closes all sessions of this database, those of other threads too: what they did not commit is
   * rolled back, and their objects are as after {@link Session#close}. One that a thread is using
   * at this moment is closed when it is used next. For the end of a test, or of an application.
   */
  public void closeAll() {
    sessions.closeAll();
  }

  /** Opens a session; to be closed, and what it did not commit is rolled back then. */
  public Session session() {
    return sessions.open();
  }

  /**
   * Opens a session that only reads. Its objects load as in any other, but there is nothing to keep
   * track of: what would be written is refused at once, {@code add}, {@code delete}, {@code merge},
   * {@code flush} and each change of an object, until the session is closed. Its transactions are
   * read-only for the database too. SQLAlchemy has no such session.
   */
  public Session readOnlySession() {
    return sessions.openReadOnly();
  }

  /**
   * Does work in a session of its own: commits at the end, rolls back if the work throws. Objects
   * that were loaded keep what they have.
   */
  public void transaction(Consumer<Session> work) {
    call(
        session -> {
          work.accept(session);
          return null;
        });
  }

  /** The same for work that has a result. */
  public <T extends @Nullable Object> T call(Function<Session, T> work) {
    return SessionFactory.call(session(), work);
  }

  /**
   * The same as {@link #transaction(Consumer)}, repeated when concurrent transactions were in the
   * way. Unless it succeeds in the end, which the exception of the last attempt tells, objects are
   * as {@link Retry} says: what they were before.
   *
   * @throws SessionStateException if this database is within a transaction of somebody else, who
   *     alone could repeat it
   */
  public void transaction(Retry retry, Consumer<Session> work) {
    call(
        retry,
        session -> {
          work.accept(session);
          return null;
        });
  }

  /** The same for work that has a result. */
  public <T extends @Nullable Object> T call(Retry retry, Function<Session, T> work) {
    if (scope == Scope.JOINED) {
      throw new SessionStateException(ErrorCode.RETRY_IS_JOINED);
    }
    return retry.run(() -> sessions.restoring(retry.objects(), work));
  }

  /** Opens sessions with the same settings, which can be changed. */
  public SessionMaker sessionMaker() {
    return sessions.maker();
  }

  /** Opens a connection for statements without objects; to be closed. */
  public Connection connect() {
    return new Connection(open(), texts);
  }

  /**
   * Does work at a connection of its own: commits at the end, rolls back if the work throws;
   * SQLAlchemy's {@code engine.begin()}.
   */
  public void begin(Consumer<Connection> work) {
    try (Connection connection = connect()) {
      connection.begin();
      work.accept(connection);
      connection.commit();
    }
  }

  /** What this database has now: schemas, tables; SQLAlchemy's {@code inspect(engine)}. */
  public Inspector inspect() {
    return new Inspector(this::open, dialect.name());
  }

  /** Opens no more connections; what a database in memory holds is gone. */
  @Override
  public void close() {
    if (scope == Scope.WHOLE) {
      source.close();
    }
  }

  /** The address, without login. */
  @Override
  public String toString() {
    return "Database[" + source + "]";
  }

  private JdbcConnection open() {
    JdbcConnection open = connections.get();
    open.options(options);
    return open;
  }

  private void execute(List<String> statements) {
    try (JdbcConnection connection = open()) {
      connection.begin();
      statements.forEach(connection::execute);
      connection.commit();
    }
  }

  private enum Scope {
    /** What was connected. */
    WHOLE,
    /** The same with other options. */
    PART,
    /** Within a transaction of somebody else. */
    JOINED
  }
}
