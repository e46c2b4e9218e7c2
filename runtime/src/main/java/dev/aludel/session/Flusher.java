package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.FlushTime;
import java.util.List;

/** Flushes a session: collects, plans, executes, and completes only after every step succeeded. */
final class Flusher {
  private final SessionFactory factory;
  private final SessionConnection connection;
  private final SessionObjects objects;
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
      execute(FlushPlanner.plan(work, toOthers), time);
      objects.flushed(work);
    } finally {
      flushing = false;
    }
  }

  /** Flushes and commits; what fails rolls the transaction back. */
  void commit() {
    flush();
    try {
      connection.commit();
    } catch (RuntimeException e) {
      rollback();
      throw e;
    }
    objects.committed();
  }

  void rollback() {
    try {
      connection.rollback();
    } finally {
      objects.rolledBack();
    }
  }

  private void execute(FlushPlan plan, FlushTime time) {
    if (plan.isEmpty()) {
      return;
    }
    try {
      new FlushExecutor(connection.get(), factory.texts(), objects, time).execute(plan);
    } catch (RuntimeException e) {
      connection.fail(e);
      objects.rolledBack();
      throw e;
    }
  }
}
