package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Flushes a session: collects, plans, executes, and completes only after every step succeeded. */
final class Flusher implements Nesting.Levels {
  private static final int MOST_FLUSHES = 100;

  private final SessionFactory factory;
  private final SessionConnection connection;
  private final SessionObjects objects;
  private final Listeners listeners;
  private @Nullable Nesting nesting;
  private boolean flushing;

  Flusher(
      SessionFactory factory,
      SessionConnection connection,
      SessionObjects objects,
      Listeners listeners) {
    this.listeners = listeners;
    this.factory = factory;
    this.connection = connection;
    this.objects = objects;
  }

  /** Whether a flush is running, during which nothing flushes. */
  boolean isFlushing() {
    return flushing;
  }

  void flush() {
    if (flushing) {
      throw new SessionStateException(ErrorCode.FLUSH_IS_RUNNING, "flush");
    }
    connection.requireUsable();
    listeners.requireMaySend();
    if (objects.work().isEmpty()) {
      return;
    }
    flushing = true;
    try {
      listeners.tell(SessionListener::beforeFlush);
      FlushTime time = factory.now(listeners.filters());
      FlushEvents events = new FlushEvents(listeners);
      Work work = new WorkCollector(objects, time, events).collect();
      List<Edge> toOthers = work.deleted().isEmpty() ? List.of() : factory.edgesToOthers();
      Versions.read(work, objects.work(), this::currentRows);
      List<UniqueValues.Takeover> takeovers =
          UniqueValues.of(work, this::currentRows, factory::uniqueKeys);
      FlushPlan plan = FlushPlanner.plan(work, toOthers, takeovers, factory::tableGroups);
      perform(plan, work, time, events);
    } finally {
      flushing = false;
    }
  }

  /** Flushes, then sends something else; what fails rolls back, as a flush does. */
  void flushThen(Consumer<FlushTime> sending) {
    flush();
    flushing = true;
    try {
      sending.accept(factory.now(listeners.filters()));
    } catch (RuntimeException e) {
      fail(e);
      throw e;
    } finally {
      flushing = false;
    }
  }

  /** Flushes and commits, open savepoints too; what fails rolls the transaction back. */
  void commit() {
    requireMayEnd("commit");
    listeners.tell("beforeCommit", true, SessionListener::beforeCommit);
    flushAll();
    try {
      connection.commit();
    } catch (RuntimeException e) {
      rollback();
      throw e;
    }
    endSavepoints();
    try {
      listeners.tell("afterCommit", false, SessionListener::afterCommit);
    } finally {
      objects.committed();
    }
    listeners.tellMoves();
  }

  void rollback() {
    requireMayEnd("roll back");
    try {
      end(SessionConnection::rollback);
    } finally {
      objects.rolledBack();
    }
    listeners.tellMoves();
    listeners.tell("afterSoftRollback", true, SessionListener::afterSoftRollback);
  }

  /** Refuses the end of a transaction to those who are called within a flush, or by an end. */
  void requireMayEnd(String wish) {
    if (flushing) {
      throw new SessionStateException(ErrorCode.FLUSH_IS_RUNNING, wish);
    }
    listeners.requireMayEnd(wish);
  }

  /** Listeners may find more to do after each flush. */
  private void flushAll() {
    flush();
    for (int more = 0; !objects.work().isEmpty(); more++) {
      if (more == MOST_FLUSHES) {
        throw new SessionStateException(ErrorCode.FLUSH_NEVER_ENDS, more);
      }
      flush();
    }
  }

  /** Ends a transaction that is not committed: tells so if the database rolled it back. */
  void end(Predicate<SessionConnection> how) {
    endSavepoints();
    if (how.test(connection)) {
      listeners.tell("afterRollback", false, SessionListener::afterRollback);
    }
  }

  /**
   * The session's savepoints.
   *
   * @param door what they do goes through here
   */
  Nesting nesting(Consumer<Runnable> door) {
    if (nesting == null) {
      nesting = new Nesting(this, door);
    }
    return nesting;
  }

  @Override
  public void begin() {
    flush();
    connection.savepoint();
    objects.nest();
  }

  @Override
  public void release(int level) {
    flush();
    connection.release(level);
    objects.unnest(level);
  }

  @Override
  public void rollbackTo(int level) {
    try {
      connection.rollbackTo(level);
    } catch (RuntimeException e) {
      objects.rolledBack();
      listeners.tell("afterRollback", false, SessionListener::afterRollback);
      throw e;
    }
    objects.rolledBackTo(level);
    objects.unnest(level);
    listeners.tellMoves();
    listeners.tell("afterSoftRollback", true, SessionListener::afterSoftRollback);
  }

  private void endSavepoints() {
    if (nesting != null) {
      nesting.clear();
    }
  }

  private Map<EntityState, @Nullable Object[]> currentRows(
      EntityMapper<?> mapper, ColumnSet columns, Collection<EntityState> rows) {
    try {
      return new CurrentValues(connection.get(), factory.texts()).read(mapper, columns, rows);
    } catch (RuntimeException e) {
      fail(e);
      throw e;
    }
  }

  private void perform(FlushPlan plan, Work work, FlushTime time, FlushEvents events) {
    if (!plan.isEmpty()) {
      connection.requireWritable();
    }
    try {
      FlushExecutor executor = null;
      if (!plan.isEmpty()) {
        executor = new FlushExecutor(connection.get(), factory.texts(), objects, time);
        executor.execute(plan);
        tellWritten(work, events);
      }
      Runnable later = objects.work().withdrawLater(work);
      objects.flushed(work);
      later.run();
      if (executor != null) {
        executor.complete();
      }
      listeners.tellMoves();
      if (!plan.isEmpty()) {
        listeners.tell(SessionListener::afterFlushPostExec);
      }
    } catch (RuntimeException e) {
      fail(e);
      throw e;
    }
  }

  private void tellWritten(Work work, FlushEvents events) {
    if (events.isHeard(work)) {
      objects.work().written();
      events.after(work);
      listeners.tellWritten("afterFlush", SessionListener::afterFlush);
    }
  }

  private void fail(RuntimeException cause) {
    int savepoint = connection.fail(cause);
    try {
      if (savepoint == 0) {
        objects.rolledBack();
        listeners.tell("afterRollback", false, SessionListener::afterRollback);
      } else {
        objects.rolledBackTo(savepoint);
      }
      listeners.tellMoves();
    } catch (RuntimeException second) {
      cause.addSuppressed(second);
    }
  }
}
