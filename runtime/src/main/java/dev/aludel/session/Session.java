package dev.aludel.session;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.Rendered;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.NoResultException;
import dev.aludel.error.SessionStateException;
import dev.aludel.jdbc.ConnectionOptions;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.StatementCount;
import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.ObjectState;
import dev.aludel.query.Attribute;
import dev.aludel.query.ChangeStatement;
import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntityTable;
import dev.aludel.query.ExecutionOptions;
import dev.aludel.query.Fetch;
import dev.aludel.query.LoadPlan;
import dev.aludel.query.QueryRunner;
import dev.aludel.sql.Lock;
import dev.aludel.sql.Select;
import dev.aludel.sql.SqlStatement;
import dev.aludel.type.SqlType;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with a database about objects: SQLAlchemy's session.
 *
 * <p>It has at most one object per row, and holds objects weakly until they have something to be
 * written. What was added, changed and deleted is written together by {@link #flush}, in an order
 * that the database allows. A session begins a transaction with its first statement; {@link
 * #commit} and {@link #rollback} end it, and the next statement begins another.
 *
 * <p>A flush that is refused before anything was sent (a required attribute is unset) changes
 * nothing. A flush that the database refuses rolls the whole transaction back; the session then
 * waits for {@link #rollback}.
 *
 * <p>A flush may use unique values again that its rows give up, and rows may swap theirs: what
 * would collide is written in an order in which it does not, over NULL or a placeholder if need be.
 * Only where rows of a table may collide are their old values read before, by one query.
 *
 * <p>A session and its objects are used by one thread at a time; a second one is refused.
 */
public final class Session implements QueryRunner, Iterable<Object>, AutoCloseable {
  private final SessionFactory factory;
  private final SessionConnection connection;
  private final SessionAttachment attachment;
  private final SessionObjects objects;
  private final SessionLoads loads;
  private final Refreshing refreshing;
  private final Flusher flusher;
  private final SessionQueries queries;
  private final ThreadGuard guard = new ThreadGuard();
  private final int generation;
  private @Nullable Map<String, Object> info;
  private boolean autoflush = true;
  private boolean expireOnCommit = true;
  private boolean loadingAlone;
  private boolean raisingOnLazyLoad;
  private boolean closed;

  Session(SessionFactory factory) {
    this.factory = factory;
    this.generation = factory.opened().generation();
    this.connection = factory.connection(this);
    this.attachment = new SessionAttachment(this);
    this.objects = new SessionObjects(attachment, new IdentityMap(factory::use));
    this.loads = new SessionLoads(this);
    this.refreshing = new Refreshing(this);
    this.flusher = new Flusher(factory, connection, objects);
    this.queries = new SessionQueries(this, factory, flusher);
  }

  /**
   * Sets how statements, and the transactions that begin from now on, are executed; what is not
   * said is as the database has it.
   *
   * @throws SessionStateException if a transaction is open, and what holds for a whole one changes
   */
  public Session options(ConnectionOptions options) {
    inside(() -> connection.options(options));
    return this;
  }

  /**
   * Does some work whose statements are executed with other options, over the session's: a timeout,
   * a fetch size. What holds for a whole transaction cannot be changed here.
   */
  public <T extends @Nullable Object> T with(ConnectionOptions options, Supplier<T> work) {
    requireOpen();
    return connection.with(options, work);
  }

  /** Anything that the application wants to keep with this session; SQLAlchemy's {@code info}. */
  public Map<String, Object> info() {
    if (info == null) {
      info = new HashMap<>();
    }
    return info;
  }

  /** Whether queries flush first, if there is something to flush; true unless changed. */
  public Session autoflush(boolean on) {
    autoflush = on;
    return this;
  }

  /** Whether objects load again after a commit, when they are read; true unless changed. */
  public Session expireOnCommit(boolean on) {
    expireOnCommit = on;
    return this;
  }

  /**
   * Whether reading a relationship of one object loads it for all that came with the same result,
   * in one statement; true unless changed. SQLAlchemy sends one statement per object: N+1.
   */
  public Session siblingLoading(boolean on) {
    loadingAlone = !on;
    return this;
  }

  /**
   * Whether it is an error to read a relationship that no query loaded, unless the session knows
   * its target; false unless changed.
   */
  public Session raiseOnLazyLoad(boolean on) {
    raisingOnLazyLoad = on;
    return this;
  }

  /**
   * Counts the statements of this session, from now on; may report them, and fail where there are
   * too many.
   */
  public StatementCount statements() {
    return connection.statements();
  }

  /**
   * Adds an object, and what it reaches by relationships that cascade save-update. A new object
   * becomes pending, a detached one persistent, one marked as deleted is kept.
   */
  public void add(Object entity) {
    inside(() -> new Cascades(objects).save(stateOf(entity)));
  }

  /** Adds several objects. */
  public void addAll(Iterable<?> entities) {
    entities.forEach(this::add);
  }

  /**
   * Marks an object as deleted, and what it reaches by relationships that cascade delete; the next
   * flush deletes the rows. The object must have one.
   */
  public void delete(Object entity) {
    inside(
        () -> {
          EntityState state = stateOf(entity);
          if (state.lifecycle() == ObjectState.DETACHED) {
            objects.attach(state);
          }
          requirePersistent(state);
          withoutAutoflush(() -> new Cascades(objects).delete(state));
        });
  }

  /** Does some work during which queries do not flush first. */
  public void withoutAutoflush(Runnable action) {
    boolean before = autoflush;
    autoflush = false;
    try {
      action.run();
    } finally {
      autoflush = before;
    }
  }

  /** Marks several objects as deleted. */
  public void deleteAll(Iterable<?> entities) {
    List<Object> all = new ArrayList<>();
    entities.forEach(all::add);
    all.forEach(this::delete);
  }

  /**
   * Lets an object go: a new one becomes transient, a persistent one detached. Its changes are not
   * written.
   */
  public void expunge(Object entity) {
    inside(
        () -> {
          EntityState state = stateOf(entity);
          requireHere(state);
          objects.expunge(state);
        });
  }

  /** Lets all objects go. */
  public void expungeAll() {
    inside(
        () -> {
          new ArrayList<>(objects.work().created()).forEach(objects::expunge);
          objects.identities().all().forEach(objects::expunge);
        });
  }

  /**
   * The object with a primary key: the known one without any SQL, else the row's; empty without a
   * row.
   */
  public <E> Optional<E> get(EntityTable<E, ?> table, Object key) {
    return get(table, key, ExecutionOptions.NONE);
  }

  /**
   * The same with options. With {@code populateExisting} the row is read always, and overwrites the
   * object. With a lock it is read always, and renews what is not changed: unlike in SQLAlchemy, an
   * object is never locked with values that were read before the lock.
   */
  public <E> Optional<E> get(EntityTable<E, ?> table, Object key, ExecutionOptions options) {
    Objects.requireNonNull(key);
    Objects.requireNonNull(options);
    EntityMapper<?> mapper = table.aludelMapper();
    guard.enter();
    try {
      requireOpen();
      Object identity = Mappers.identity(mapper, key);
      @SuppressWarnings("unchecked") // The table's mapper makes the table's objects.
      E entity = (E) find(table, identity, options);
      return Optional.ofNullable(entity);
    } finally {
      guard.exit();
    }
  }

  private @Nullable Object find(EntityTable<?, ?> table, Object key, ExecutionOptions options) {
    EntityMapper<?> mapper = table.aludelMapper();
    LoadPlan plan =
        options.loads().isEmpty() ? table.aludelDeclared() : LoadPlan.of(mapper, options.loads());
    if (!plan.isPlain() && options.rowLock() == null) {
      return loads.get(plan, key, options);
    }
    return options.equals(ExecutionOptions.NONE)
        ? loads.get(mapper, key)
        : refreshing.get(mapper, key, options);
  }

  /**
   * The object with a primary key.
   *
   * @throws NoResultException if there is no such row
   */
  public <E> E getOrFail(EntityTable<E, ?> table, Object key) {
    return getOrFail(table, key, ExecutionOptions.NONE);
  }

  /** The same with options. */
  public <E> E getOrFail(EntityTable<E, ?> table, Object key, ExecutionOptions options) {
    return get(table, key, options)
        .orElseThrow(
            () ->
                new NoResultException(
                    ErrorCode.OBJECT_IS_MISSING, table.aludelMapper().model(), key));
  }

  /** A query for a model's objects. */
  public <E, Q extends EntityQuery<E, Q>> Q query(EntityTable<E, Q> table) {
    return EntityQuery.of(table, this);
  }

  /**
   * Reads an object's row anew, after a flush of the others; what was changed of it and not flushed
   * is lost. Relationships load again when they are read, and so do objects that it reaches by
   * relationships that cascade refresh-expire.
   *
   * @throws dev.aludel.error.StaleRowException if its row is gone
   */
  public void refresh(Object entity) {
    inside(() -> refreshing.refresh(persistent(entity), null));
  }

  /** The same, and locks the row until the transaction ends: {@code Lock.FOR_UPDATE}. */
  public void refresh(Object entity, Lock lock) {
    inside(() -> refreshing.refresh(persistent(entity), Objects.requireNonNull(lock)));
  }

  /**
   * Loads some attributes of an object anew, relationships too; what was changed of the others
   * stays. Nothing cascades.
   */
  public void refresh(Object entity, Attribute... attributes) {
    inside(() -> refreshing.refresh(persistent(entity), null, attributes));
  }

  /** The same, and locks the row until the transaction ends. */
  public void refresh(Object entity, Lock lock, Attribute... attributes) {
    Objects.requireNonNull(lock);
    inside(() -> refreshing.refresh(persistent(entity), lock, attributes));
  }

  /**
   * Makes an object load again when it is read, and what it reaches by relationships that cascade
   * refresh-expire; what was changed of them and not flushed is lost. A new object that is reached
   * leaves the session.
   */
  public void expire(Object entity) {
    inside(() -> refreshing.expire(persistent(entity)));
  }

  /**
   * Makes some attributes of an object load again when they are read; what was changed of the
   * others stays. Nothing cascades, and the other side of a relationship keeps its own changes.
   */
  public void expire(Object entity, Attribute... attributes) {
    inside(() -> refreshing.expire(persistent(entity), attributes));
  }

  /**
   * Makes all persistent objects load again when they are read; changes that were not flushed are
   * lost.
   */
  public void expireAll() {
    inside(refreshing::expireAll);
  }

  /** Writes what was added, changed and deleted; sends nothing if there is nothing. */
  public void flush() {
    inside(flusher::flush);
  }

  /** Flushes and commits. Objects expire, unless {@link #expireOnCommit} was switched off. */
  public void commit() {
    inside(
        () -> {
          flusher.commit();
          if (expireOnCommit) {
            objects.expireAll();
          }
        });
  }

  /** Commits and closes: objects are detached, and keep what they have loaded. */
  public void commitAndClose() {
    inside(flusher::commit);
    close();
  }

  /**
   * Undoes all since the last commit: new objects are transient again and lose the keys that the
   * database gave, deleted ones are persistent again, all others load again when they are read.
   */
  public void rollback() {
    inside(flusher::rollback);
  }

  /**
   * Flushes, and begins a savepoint inside the transaction, or inside the savepoint that is open:
   * to be closed, and what was not committed by it is undone then.
   *
   * <p>A flush that fails inside it undoes what was done since it began, no more; the session goes
   * on after its {@link Savepoint#rollback} or {@link Savepoint#close}. {@link #commit} commits,
   * and {@link #rollback} undoes, the whole transaction with the savepoints that are open.
   */
  public Savepoint beginNested() {
    return nesting().begin();
  }

  /**
   * Does work in a savepoint: commits it at the end; rolls back to where it began if the work
   * throws, which leaves what was done before.
   */
  public void nested(Runnable work) {
    nesting().run(work);
  }

  /** Rolls back and lets all objects go, as a new session would begin. */
  public void reset() {
    guard.check();
    requireOpen();
    rollback();
    expungeAll();
  }

  /**
   * Rolls back what was not committed, never commits, and detaches all objects, which keep their
   * values. Those whose rows were not committed are transient again, without generated keys.
   */
  @Override
  public void close() {
    if (!closed) {
      guard.check();
      end();
      flusher.close();
    }
  }

  /**
   * Closes the session, and aborts its connection instead of giving it back: for one that cannot be
   * trusted any more, after a timeout of the application for instance. A pool throws it away, as
   * far as it tests what comes back; H2's driver cannot abort, there it is given back.
   */
  public void invalidate() {
    if (!closed) {
      guard.check();
      end();
      flusher.invalidate();
    }
  }

  /** Where an object is in its life. */
  public ObjectState state(Object entity) {
    return stateOf(entity).lifecycle();
  }

  /** Whether an object is in this session: pending, or persistent. */
  public boolean contains(Object entity) {
    EntityState state = stateOf(entity);
    ObjectState now = state.lifecycle();
    return state.attachment() == attachment
        && (now == ObjectState.PENDING || now == ObjectState.PERSISTENT);
  }

  /** The objects of this session, pending and persistent, at this moment. */
  @Override
  public Iterator<Object> iterator() {
    return Collections.unmodifiableList(objects.entities()).iterator();
  }

  @Override
  @SuppressWarnings("unchecked") // The table's mapper makes the table's objects.
  public <E> List<E> entities(EntityTable<E, ?> table, Select select, ExecutionOptions options) {
    return inside(() -> (List<E>) queries.entities(table.aludelMapper(), select, options));
  }

  @Override
  @SuppressWarnings("unchecked") // The table's mapper makes the table's objects.
  public <E> List<E> entities(EntityTable<E, ?> table, Fetch fetch, ExecutionOptions options) {
    return inside(() -> (List<E>) queries.entities(fetch, options));
  }

  @Override
  public <R> List<R> rows(
      Select select, List<SqlType> types, Function<@Nullable Object[], R> reader) {
    return inside(() -> queries.rows(select, types, reader));
  }

  /** Sends a statement after a flush; all objects load again when they are read. */
  @Override
  public long change(SqlStatement statement) {
    return inside(() -> queries.change(statement));
  }

  /**
   * Sends an insert, update or delete after a flush. An update also sets what the model sets with
   * every update. Objects of that table load again when they are read, no others: what the database
   * changes elsewhere by itself is not known.
   */
  @Override
  public long execute(ChangeStatement statement) {
    return inside(() -> queries.change(statement));
  }

  SessionObjects objects() {
    return objects;
  }

  SessionLoads loads() {
    return loads;
  }

  Refreshing refreshing() {
    return refreshing;
  }

  Rendered render(SqlStatement statement) {
    return factory.texts().render(statement);
  }

  ThreadGuard guard() {
    return guard;
  }

  boolean isLoadingAlone() {
    return loadingAlone;
  }

  boolean isRaisingOnLazyLoad() {
    return raisingOnLazyLoad;
  }

  SessionFactory factory() {
    return factory;
  }

  StatementTexts texts() {
    return factory.texts();
  }

  Dialect dialect() {
    return factory.texts().dialect();
  }

  JdbcConnection connection() {
    return connection.get();
  }

  /** Flushes before a query, if that is wanted and there is something. */
  void autoflush() {
    if (autoflush && !flusher.isFlushing()) {
      flusher.flush();
    }
  }

  private Nesting nesting() {
    return flusher.nesting(this::inside);
  }

  private void inside(Runnable action) {
    guard.enter();
    try {
      requireOpen();
      action.run();
    } finally {
      Reference.reachabilityFence(action); // It holds what states hold weakly until it is pinned.
      guard.exit();
    }
  }

  private <T> T inside(Supplier<T> action) {
    guard.enter();
    try {
      requireOpen();
      return action.get();
    } finally {
      Reference.reachabilityFence(action);
      guard.exit();
    }
  }

  /** Not closed, neither by itself nor with all others. */
  boolean isOpen() {
    return !closed && generation == factory.opened().generation();
  }

  /** All sessions are closed; what another thread is in the middle of ends with its next call. */
  void closeWithAll() {
    if (!guard.isBusy()) {
      close();
    }
  }

  private void end() {
    closed = true;
    objects.close();
    attachment.cut();
  }

  private void requireOpen() {
    if (!isOpen()) {
      close();
      throw new SessionStateException(ErrorCode.SESSION_IS_CLOSED);
    }
  }

  private void requireHere(EntityState state) {
    if (state.attachment() != attachment) {
      throw new SessionStateException(
          ErrorCode.OBJECT_IS_NOT_HERE, state.describe(), state.lifecycle());
    }
  }

  private EntityState persistent(Object entity) {
    EntityState state = stateOf(entity);
    requirePersistent(state);
    return state;
  }

  private void requirePersistent(EntityState state) {
    if (state.lifecycle() != ObjectState.PERSISTENT || state.attachment() != attachment) {
      throw notPersistent(state);
    }
  }

  private static SessionStateException notPersistent(EntityState state) {
    return new SessionStateException(
        ErrorCode.OBJECT_IS_NOT_PERSISTENT, state.describe(), state.lifecycle());
  }

  private static EntityState stateOf(Object entity) {
    if (entity instanceof Entity known) {
      return known.aludelState();
    }
    throw new SessionStateException(ErrorCode.OBJECT_IS_NO_ENTITY, entity.getClass().getName());
  }
}
