package dev.aludel.session;

import dev.aludel.dialect.Dialect;
import dev.aludel.jdbc.ConnectionOptions;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.FlushTime;
import dev.aludel.query.EdgePlan;
import dev.aludel.schema.Table;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens the sessions of one database, and keeps what they share: the texts of statements. */
public final class SessionFactory {
  private static final int MOST_GROUPS = 1_000;

  private final Supplier<JdbcConnection> connections;
  private final StatementTexts texts;
  private final InstantSource clock;
  private final Consumer<EntityMapper<?>> firstUse;
  private final Map<Edge, EdgePlan> declared;
  private final Map<EntityMapper<?>, List<UniqueKey>> uniqueKeys;
  private final Map<List<Table>, List<TableGroups.Group>> tableGroups;
  private final Set<EntityMapper<?>> known;
  private final ConnectionOptions options;
  private final OpenSessions opened;
  private volatile List<SessionListener> listeners = List.of();

  /**
   * A factory.
   *
   * @param connections gives a connection, which the session closes when its transaction ends
   * @param dialect what the database speaks
   * @param clock asked once per flush
   * @param firstUse told of each model before a session uses it
   */
  public SessionFactory(
      Supplier<JdbcConnection> connections,
      Dialect dialect,
      InstantSource clock,
      Consumer<EntityMapper<?>> firstUse) {
    this.connections = connections;
    this.texts = new StatementTexts(dialect);
    this.clock = clock;
    this.firstUse = firstUse;
    this.known = ConcurrentHashMap.newKeySet();
    this.declared = new ConcurrentHashMap<>();
    this.uniqueKeys = new ConcurrentHashMap<>();
    this.tableGroups = new ConcurrentHashMap<>();
    this.options = ConnectionOptions.NONE;
    this.opened = new OpenSessions();
  }

  private SessionFactory(
      SessionFactory shared, Supplier<JdbcConnection> connections, ConnectionOptions options) {
    this.connections = connections;
    this.texts = shared.texts;
    this.clock = shared.clock;
    this.firstUse = shared.firstUse;
    this.known = shared.known;
    this.declared = shared.declared;
    this.uniqueKeys = shared.uniqueKeys;
    this.tableGroups = shared.tableGroups;
    this.options = options;
    this.opened = shared.opened;
    this.listeners = shared.listeners;
  }

  /** The same with other connections, and with options for all sessions. */
  public SessionFactory with(Supplier<JdbcConnection> source, ConnectionOptions forAll) {
    return new SessionFactory(this, source, forAll);
  }

  /** Opens sessions with the same settings. */
  public SessionMaker maker() {
    return new SessionMaker(this::open, this::openReadOnly, session -> {});
  }

  /**
   * Does work in a session of its own, commits, and closes. Unless that succeeds, objects that the
   * session took, and those that are named, are put back to what they were.
   */
  public <T extends @Nullable Object> T restoring(List<?> named, Function<Session, T> work) {
    Restoration restoration = new Restoration();
    named.forEach(each -> restoration.note(ObjectStates.of(each)));
    Session session = open();
    session.objects().restoration(restoration);
    try {
      T result = call(session, work);
      restoration.forget();
      return result;
    } finally {
      restoration.restore();
    }
  }

  /** Does work in a new session: commits at the end, rolls back if the work throws, and closes. */
  public static <T extends @Nullable Object> T call(Session session, Function<Session, T> work) {
    try {
      T result = work.apply(session);
      session.commitAndClose();
      return result;
    } catch (Throwable e) {
      abandon(session, e);
      throw e;
    }
  }

  private static void abandon(Session session, Throwable reason) {
    try {
      session.end(SessionConnection::rollback);
    } catch (RuntimeException e) {
      reason.addSuppressed(e);
    }
  }

  /**
   * Closes all sessions that are open, those of other threads too: what they did not commit is
   * rolled back. One that is being used at this moment is closed when it is used next.
   */
  public void closeAll() {
    opened.closeAll();
  }

  OpenSessions opened() {
    return opened;
  }

  /** A new session; it takes a connection when it first needs one. */
  public Session open() {
    return new Session(this, false);
  }

  /** A new session that only reads. */
  public Session openReadOnly() {
    return new Session(this, true);
  }

  /** Those who hear every session that is opened from now on. */
  public void listeners(List<SessionListener> heard) {
    listeners = List.copyOf(heard);
  }

  List<SessionListener> listeners() {
    return listeners;
  }

  SessionConnection connection(Session session, boolean readOnly) {
    ConnectionOptions around = readOnly ? options.readOnly(true) : options;
    return new SessionConnection(session, connections, around, opened);
  }

  /** Notes a model before a session uses it, so that its relationships are known. */
  public void use(EntityMapper<?> mapper) {
    if (!known.contains(mapper)) {
      firstUse.accept(mapper);
      known.add(mapper);
    }
  }

  /**
   * The many-to-many edges whose targets have no attribute for them, of all models that were used,
   * or are related to one that was.
   */
  List<Edge> edgesToOthers() {
    Set<Edge> all = new HashSet<>();
    Set<EntityMapper<?>> reached = new HashSet<>(known);
    Deque<EntityMapper<?>> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      for (Edge edge : next.remove().edges()) {
        if (edge.kind() == EdgeKind.MANY_TO_MANY && edge.inverse() == null) {
          all.add(edge.highest());
        }
        if (reached.add(edge.target())) {
          next.add(edge.target());
        }
      }
    }
    List<Edge> found = new ArrayList<>(all);
    found.sort(Comparator.comparing(Edge::toString));
    return found;
  }

  /** What is unique in a model's table. */
  List<UniqueKey> uniqueKeys(EntityMapper<?> mapper) {
    return uniqueKeys.computeIfAbsent(mapper, key -> UniqueKey.of(key, texts.dialect()));
  }

  /** Tables in the order of their foreign keys, found once for each set of them. */
  List<TableGroups.Group> tableGroups(List<Table> tables) {
    List<TableGroups.Group> known = tableGroups.get(tables);
    if (known == null) {
      known = List.copyOf(TableGroups.of(tables));
      if (tableGroups.size() < MOST_GROUPS) {
        tableGroups.put(tables, known);
      }
    }
    return known;
  }

  /** How a relationship is loaded if no query says more than its declaration. */
  EdgePlan declared(Edge edge) {
    return declared.computeIfAbsent(edge, EdgePlan::declared);
  }

  StatementTexts texts() {
    return texts;
  }

  FlushTime now(FlushTime.Values values) {
    return new FlushTime(clock.instant(), values);
  }
}
