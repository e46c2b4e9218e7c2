package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.jdbc.Isolation;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * The open savepoints of something that has transactions, outermost first: who ends one ends those
 * inside it.
 */
public final class Nesting {
  private final Levels levels;
  private final Consumer<Runnable> door;
  private List<Savepoint> open = List.of();

  /**
   * None open.
   *
   * @param levels does what a savepoint is asked for
   * @param door runs it, guarded
   */
  public Nesting(Levels levels, Consumer<Runnable> door) {
    this.levels = levels;
    this.door = door;
  }

  /** What a savepoint is asked for, by its level, from 1. */
  public interface Levels {
    /** Sets one inside those that are open. */
    void begin();

    /** Ends one and keeps what was done since. */
    void release(int level);

    /** Undoes what was done since, and ends it. */
    void rollbackTo(int level);
  }

  /** Begins a savepoint inside those that are open. */
  public Savepoint begin() {
    door.accept(levels::begin);
    if (open.isEmpty()) {
      open = new ArrayList<>();
    }
    Savepoint begun = new Level(this);
    open.add(begun);
    return begun;
  }

  /** Does work in a savepoint: commits it at the end, rolls back if the work throws. */
  public void run(Runnable work) {
    try (Savepoint savepoint = begin()) {
      work.run();
      savepoint.commit();
    }
  }

  /**
   * Does what takes several statements wholly or not at all, in a savepoint of its own. Where every
   * statement is committed at once there is none, and those before one that fails stay.
   */
  private static <T> T whole(JdbcConnection connection, int statements, Supplier<T> work) {
    if (statements < 2 || connection.options().isolation() == Isolation.AUTOCOMMIT) {
      return work.get();
    }
    int level = connection.savepoint();
    T done;
    try {
      done = work.get();
    } catch (RuntimeException | Error e) {
      undo(connection, level, e);
      throw e;
    }
    connection.release(level);
    return done;
  }

  /** Sends statements, all or none; answers how many rows they changed together. */
  public static long changed(
      JdbcConnection connection, List<SqlStatement> statements, ToLongFunction<SqlStatement> send) {
    return whole(connection, statements.size(), () -> statements.stream().mapToLong(send).sum());
  }

  /** The same for statements that answer rows. */
  public static <R> List<R> returned(
      JdbcConnection connection,
      List<SqlStatement> statements,
      Function<SqlStatement, List<R>> send) {
    return whole(
        connection,
        statements.size(),
        () -> {
          List<R> all = new ArrayList<>();
          statements.forEach(statement -> all.addAll(send.apply(statement)));
          return all;
        });
  }

  private static void undo(JdbcConnection connection, int level, Throwable reason) {
    try {
      connection.rollbackTo(level);
      connection.release(level);
    } catch (RuntimeException e) {
      reason.addSuppressed(e);
    }
  }

  /** The transaction has ended, and all savepoints with it. */
  public void clear() {
    open = List.of();
  }

  private void commit(Savepoint savepoint) {
    int level = require(savepoint);
    door.accept(
        () -> {
          levels.release(level);
          end(level);
        });
  }

  /** What the door refuses leaves it as it is. */
  private void rollback(Savepoint savepoint) {
    int level = require(savepoint);
    door.accept(
        () -> {
          try {
            levels.rollbackTo(level);
          } finally {
            end(level);
          }
        });
  }

  private void end(int level) {
    if (open.size() >= level) {
      open.subList(level - 1, open.size()).clear();
    }
  }

  private int require(Savepoint savepoint) {
    int level = open.indexOf(savepoint) + 1;
    if (level == 0) {
      throw new SessionStateException(ErrorCode.SAVEPOINT_HAS_ENDED);
    }
    return level;
  }

  /** A savepoint; equal to no other. */
  private static final class Level implements Savepoint {
    private final Nesting nesting;

    Level(Nesting nesting) {
      this.nesting = nesting;
    }

    @Override
    public void commit() {
      nesting.commit(this);
    }

    @Override
    public void rollback() {
      nesting.rollback(this);
    }

    @Override
    public void close() {
      if (isActive()) {
        nesting.rollback(this);
      }
    }

    @Override
    public boolean isActive() {
      return nesting.open.contains(this);
    }
  }
}
