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
import org.jspecify.annotations.Nullable;

/** Flushes a session: collects, plans, executes, and completes only after every step succeeded. */
final class Flusher implements Nesting.Levels {
  private final SessionFactory factory;
  private final SessionConnection connection;
  private final SessionObjects objects;
  private @Nullable Nesting nesting;
  private boolean flushing;

  Flusher(SessionFactory factory, SessionConnection connection, SessionObjects objects) {
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
    if (objects.work().isEmpty()) {
      return;
    }
    flushing = true;
    try {
      FlushTime time = factory.now();
      Work work = new WorkCollector(objects, time).collect();
      List<Edge> toOthers = work.deleted().isEmpty() ? List.of() : factory.edgesToOthers();
      List<UniqueValues.Takeover> takeovers = UniqueValues.of(work, this::currentRows);
      execute(FlushPlanner.plan(work, toOthers, takeovers), time);
      objects.flushed(work);
    } finally {
      flushing = false;
    }
  }

  /** Flushes and commits, open savepoints too; what fails rolls the transaction back. */
  void commit() {
    flush();
    try {
      connection.commit();
    } catch (RuntimeException e) {
      rollback();
      throw e;
    }
    endSavepoints();
    objects.committed();
  }

  void rollback() {
    endSavepoints();
    try {
      connection.rollback();
    } finally {
      objects.rolledBack();
    }
  }

  /** Rolls back for the last time: the session is closed. */
  void close() {
    endSavepoints();
    connection.close();
  }

  /** The same, with a connection that is not to be used again. */
  void invalidate() {
    endSavepoints();
    connection.invalidate();
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
      throw e;
    }
    objects.rolledBackTo(level);
    objects.unnest(level);
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
      connection.fail(e);
      objects.rolledBack();
      throw e;
    }
  }

  private void execute(FlushPlan plan, FlushTime time) {
    if (plan.isEmpty()) {
      return;
    }
    connection.requireWritable();
    try {
      new FlushExecutor(connection.get(), factory.texts(), objects, time).execute(plan);
    } catch (RuntimeException e) {
      int savepoint = connection.fail(e);
      if (savepoint == 0) {
        objects.rolledBack();
      } else {
        objects.rolledBackTo(savepoint);
      }
      throw e;
    }
  }
}
