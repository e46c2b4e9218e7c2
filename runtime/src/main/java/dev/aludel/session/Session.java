package dev.aludel.session;

import dev.aludel.error.AludelException;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.NoResultException;
import dev.aludel.error.SessionStateException;
import dev.aludel.jdbc.ConnectionOptions;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.StatementCount;
import dev.aludel.mapping.Changes;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.ObjectState;
import dev.aludel.mapping.Reading;
import dev.aludel.mapping.TextCall;
import dev.aludel.mapping.TextRunner;
import dev.aludel.query.Attribute;
import dev.aludel.query.ChangeStatement;
import dev.aludel.query.Criteria;
import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelect;
import dev.aludel.query.EntityTable;
import dev.aludel.query.ExecutionOptions;
import dev.aludel.query.Fetch;
import dev.aludel.query.Filters;
import dev.aludel.query.QueryRunner;
import dev.aludel.query.ReturningStatement;
import dev.aludel.query.RowSelect;
import dev.aludel.sql.Lock;
import dev.aludel.sql.Query;
import dev.aludel.sql.SqlStatement;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
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
public final class Session implements QueryRunner, TextRunner, Iterable<Object>, AutoCloseable {
  private final SessionFactory factory;
  private final SessionConnection connection;
  private final SessionAttachment attachment;
  private final Listeners listeners;
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
  private boolean closed;

  Session(SessionFactory factory, boolean readOnly) {
    this.factory = factory;
    this.generation = factory.opened().generation();
    this.connection = factory.connection(this, readOnly);
    this.attachment = new SessionAttachment(this, readOnly);
    this.listeners = new Listeners(this, factory.listeners());
    connection.onBegin(listeners);
    this.objects = new SessionObjects(attachment, new IdentityMap(factory::use), listeners);
    this.loads = new SessionLoads(this);
    this.refreshing = new Refreshing(this);
    this.flusher = new Flusher(factory, connection, objects, listeners);
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
    guard.check();
    requireOpen();
    return connection.with(options, work);
  }

  /** Whether it only reads; see {@link dev.aludel.Database#readOnlySession}. */
  public boolean isReadOnly() {
    return attachment.isReadOnly();
  }

  /** Anything that the application wants to keep with this session; SQLAlchemy's {@code info}. */
  public Map<String, Object> info() {
    if (info == null) {
      info = new HashMap<>();
    }
    return info;
  }

  /**
   * Whether reading flushes first, if there is something to flush; true unless changed. Queries do,
   * {@code count} and {@code exists} too, lazy loads of lists, {@code get} of an object that is not
   * known, {@code refresh} and {@code merge}. What is answered from memory does not, nor does the
   * loading of expired columns, as in SQLAlchemy. An error of such a flush ends with what was about
   * to be read.
   */
  public Session autoflush(boolean on) {
    guard.check();
    autoflush = on;
    return this;
  }

  /** Whether objects load again after a commit, when they are read; true unless changed. */
  public Session expireOnCommit(boolean on) {
    expireOnCommit = on;
    return this;
  }

  /** Which filters of models hold in this session, and with which values. */
  public Filters filters() {
    return listeners.filters();
  }

  /** Adds one who hears what this session does, after those of the database. */
  public Session listener(SessionListener listener) {
    listeners.add(Objects.requireNonNull(listener));
    return this;
  }

  /**
   * Whether reading a relationship of one object loads it for all that came with the same result,
   * in one statement, and reading one that expired reads all; true unless changed. SQLAlchemy sends
   * one statement per object: N+1.
   */
  public Session siblingLoading(boolean on) {
    loads.loadSiblings(on);
    return this;
  }

  /**
   * Whether it is an error to read a relationship that no query loaded, unless the session knows
   * its target; false unless changed.
   */
  public Session raiseOnLazyLoad(boolean on) {
    loads.raiseOnLazyLoad(on);
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
    inside(() -> new Cascades(objects).save(objects.writable("add", entity)));
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
          EntityState state = objects.writable("delete", entity);
          if (state.lifecycle() == ObjectState.DETACHED) {
            objects.attach(state);
          }
          objects.requirePersistent(entity);
          withoutAutoflush(() -> new Cascades(objects).delete(state));
        });
  }

  /** Does some work during which queries do not flush first. */
  public void withoutAutoflush(Runnable action) {
    guard.check();
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
   * written, and relationships in which it still is do not bring it back. What it reaches by those
   * that cascade expunge goes with it.
   */
  public void expunge(Object entity) {
    inside(() -> new Cascades(objects).expunge(objects.requireHere(entity)));
  }

  /** Lets all objects go. */
  public void expungeAll() {
    inside(objects::expungeAll);
  }

  /**
   * The object with a primary key: the known one without any SQL, else the row's; empty without a
   * row. A key of another type is an error.
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
    guard.enter();
    try {
      requireOpen();
      return Optional.ofNullable(refreshing.get(table, Objects.requireNonNull(key), options));
    } finally {
      guard.exit();
    }
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

  /**
   * Copies the state of an object, of this session or not, onto this session's object for the same
   * row, which is loaded if need be, and answers that one; without a row it is a new, pending
   * object. The given object stays as it is, and what it has not loaded or set is left untouched.
   * Follows relationships that cascade merge: lists become equal, with the fewest changes.
   *
   * <p>Unlike in SQLAlchemy an object that is pending here is answered itself, and only what
   * differs from the row is written, also where the session's object was expired.
   */
  public <E> E merge(E entity) {
    return mergeAll(List.of(entity)).get(0);
  }

  /** Merges several objects; those that two of them share become one. */
  public <E> List<E> mergeAll(Iterable<? extends E> entities) {
    return inside(
        () -> {
          autoflush("a merge");
          return Merge.all(this, entities, true);
        });
  }

  /**
   * Merges an object, taking it to be what its row is: sends nothing, and nothing becomes changed.
   * For objects out of a cache. It must have a row, and no change.
   */
  public <E> E mergeWithoutLoading(E entity) {
    return inside(() -> Merge.all(this, List.<E>of(entity), false)).get(0);
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
    inside(() -> refreshing.refresh(objects.requirePersistent(entity), null));
  }

  /** The same, and locks the row until the transaction ends: {@code Lock.FOR_UPDATE}. */
  public void refresh(Object entity, Lock lock) {
    inside(
        () -> refreshing.refresh(objects.requirePersistent(entity), Objects.requireNonNull(lock)));
  }

  /**
   * Loads some attributes of an object anew, relationships too; what was changed of the others
   * stays. Nothing cascades.
   */
  public void refresh(Object entity, Attribute... attributes) {
    inside(() -> refreshing.refresh(objects.requirePersistent(entity), null, attributes));
  }

  /** The same, and locks the row until the transaction ends. */
  public void refresh(Object entity, Lock lock, Attribute... attributes) {
    Objects.requireNonNull(lock);
    inside(() -> refreshing.refresh(objects.requirePersistent(entity), lock, attributes));
  }

  /**
   * Makes an object load again when it is read, and what it reaches by relationships that cascade
   * refresh-expire; what was changed of them and not flushed is lost. A new object that is reached
   * leaves the session.
   */
  public void expire(Object entity) {
    inside(() -> refreshing.expire(objects.requirePersistent(entity)));
  }

  /**
   * Makes some attributes of an object load again when they are read; what was changed of the
   * others stays. Nothing cascades, and the other side of a relationship keeps its own changes.
   */
  public void expire(Object entity, Attribute... attributes) {
    inside(() -> refreshing.expire(objects.requirePersistent(entity), attributes));
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
    inside(
        () -> {
          objects.requireWritable("flush", null);
          flusher.flush();
        });
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
    return flusher.nesting(this::inside).begin();
  }

  /**
   * Does work in a savepoint: commits it at the end; rolls back to where it began if the work
   * throws, which leaves what was done before.
   */
  public void nested(Runnable work) {
    flusher.nesting(this::inside).run(work);
  }

  /** Rolls back and lets all objects go, as a new session would begin. */
  public void reset() {
    rollback();
    expungeAll();
  }

  /**
   * Rolls back what was not committed, never commits, and detaches all objects, which keep their
   * values. Those whose rows were not committed are transient again, without generated keys.
   */
  @Override
  public void close() {
    end(SessionConnection::close);
  }

  /**
   * Closes the session, and aborts its connection instead of giving it back: for one that cannot be
   * trusted any more, after a timeout of the application for instance. A pool throws it away, as
   * far as it tests what comes back; H2's driver cannot abort, there it is given back.
   */
  public void invalidate() {
    end(SessionConnection::invalidate);
  }

  /** Where an object is in its life. */
  public ObjectState state(Object entity) {
    return ObjectStates.of(entity).lifecycle();
  }

  /** What is known about an object, of any session or none. */
  public Inspection inspect(Object entity) {
    return Inspection.of(entity);
  }

  /** The objects to be inserted; SQLAlchemy's {@code session.new}. */
  public Set<Object> newObjects() {
    return UnitOfWork.objects(known().work().created(), any -> true);
  }

  /** The persistent objects with changes, but for those to be deleted; {@code session.dirty}. */
  public Set<Object> dirtyObjects() {
    return UnitOfWork.objects(known().work().changed(), Changes::any);
  }

  /** The objects whose rows are to be deleted; {@code session.deleted}. */
  public Set<Object> deletedObjects() {
    return UnitOfWork.objects(known().work().deleted(), any -> true);
  }

  /**
   * Whether the values that attributes had before a change are kept until the next flush, for
   * {@link Inspection#history}; false unless changed, so that setting costs nothing. Unlike
   * SQLAlchemy, which keeps them always.
   */
  public Session activeHistory(boolean on) {
    known().work().keepOld(on);
    return this;
  }

  /** Whether an object is in this session: pending, or persistent. */
  public boolean contains(Object entity) {
    return known().contains(ObjectStates.of(entity));
  }

  /** The objects of this session, pending and persistent, at this moment. */
  @Override
  public Iterator<Object> iterator() {
    return known().present().iterator();
  }

  @Override
  @SuppressWarnings("unchecked") // The table's mapper makes the table's objects.
  public <E> List<E> entities(EntityTable<E, ?> table, EntitySelect select) {
    return inside(() -> (List<E>) queries.entities(select));
  }

  @Override
  public @Nullable Criteria criteria(Set<String> options) {
    return listeners.criteria(options);
  }

  @Override
  @SuppressWarnings("unchecked") // The table's mapper makes the table's objects.
  public <E> long partitions(
      EntityTable<E, ?> table,
      Fetch fetch,
      ExecutionOptions options,
      int size,
      Consumer<List<E>> consumer) {
    Consumer<List<Object>> objects = some -> consumer.accept((List<E>) some);
    return inside(() -> queries.partitions(fetch, options, size, objects));
  }

  @Override
  public <R> List<R> rows(RowSelect select, Reading<R> reading) {
    return inside(() -> queries.rows(select, reading));
  }

  @Override
  public <R> long rows(
      Query select, Supplier<Reading<R>> readings, int size, Consumer<List<R>> consumer) {
    return inside(() -> queries.rows(select, readings, size, consumer));
  }

  @Override
  public <E> Reading<E> reading(EntityTable<E, ?> table) {
    return inside(() -> queries.reading(table));
  }

  /** Sends a statement after a flush; all objects load again when they are read. */
  @Override
  public long change(SqlStatement statement) {
    return inside(() -> queries.change(statement));
  }

  /**
   * Sends an insert, update or delete after a flush. An update also sets what the model sets with
   * every update. The objects of the changed rows follow, no others: what the database changes
   * elsewhere by itself is not known.
   */
  @Override
  public long execute(ChangeStatement statement) {
    return inside(() -> queries.change(statement, Synchronize.AUTO));
  }

  /**
   * The same, saying how the objects of the changed rows follow; {@link #execute(ChangeStatement)}
   * does it by {@link Synchronize#AUTO}.
   */
  public long execute(ChangeStatement statement, Synchronize how) {
    return inside(() -> queries.change(statement, how));
  }

  @Override
  public <R> List<R> list(ReturningStatement<R> statement) {
    return inside(() -> queries.returned(statement));
  }

  @Override
  public <R> R text(TextCall call, Function<TextRunner.Answers, R> use) {
    return inside(() -> new SessionTexts(this, flusher, call).send(use));
  }

  /** Writes lists of objects without keeping track of them. */
  public Bulk bulk() {
    return new Bulk(this);
  }

  void bulk(Consumer<FlushTime> sending) {
    inside(() -> flusher.flushThen(sending));
  }

  /** The objects, for who only looks at them. */
  private SessionObjects known() {
    guard.check();
    return objects;
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

  ThreadGuard guard() {
    return guard;
  }

  SessionFactory factory() {
    return factory;
  }

  StatementTexts texts() {
    return factory.texts();
  }

  Listeners listeners() {
    return listeners;
  }

  JdbcConnection connection() {
    listeners.requireMaySend();
    return connection.get();
  }

  /**
   * Flushes before something is read, if that is wanted and there is something.
   *
   * @param trigger what is about to be read, for the message of an error
   */
  void autoflush(Object trigger) {
    if (autoflush && !flusher.isFlushing()) {
      try {
        flusher.flush();
      } catch (AludelException e) {
        e.note("flushed before " + trigger + "; see autoflush(false) and withoutAutoflush(…)");
        throw e;
      }
    }
  }

  private void inside(Runnable action) {
    guard.enter();
    try {
      requireOpen();
      action.run();
      listeners.tellMoves();
    } finally {
      Reference.reachabilityFence(action); // It holds what states hold weakly until it is pinned.
      guard.exit();
    }
  }

  private <T> T inside(Supplier<T> action) {
    guard.enter();
    try {
      requireOpen();
      T result = action.get();
      listeners.tellMoves();
      return result;
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

  /** Closes, and ends its transaction in some way, which answers whether that rolled it back. */
  void end(Predicate<SessionConnection> how) {
    if (!closed) {
      guard.check();
      flusher.requireMayEnd("close");
      objects.close(); // As long as the objects know where they are.
      closed = true;
      attachment.cut();
      flusher.end(how);
      listeners.tellMoves();
    }
  }

  private void requireOpen() {
    if (!isOpen()) {
      close();
      throw new SessionStateException(ErrorCode.SESSION_IS_CLOSED);
    }
  }
}
