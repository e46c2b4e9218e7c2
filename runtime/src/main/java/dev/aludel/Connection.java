package dev.aludel;

import dev.aludel.dialect.RenderCache;
import dev.aludel.dialect.Rendered;
import dev.aludel.jdbc.ConnectionOptions;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.JoinMode;
import dev.aludel.mapping.Reading;
import dev.aludel.query.ChangeStatement;
import dev.aludel.query.ReturningStatement;
import dev.aludel.query.RowSelect;
import dev.aludel.query.StatementRunner;
import dev.aludel.session.Nesting;
import dev.aludel.session.Savepoint;
import dev.aludel.sql.Query;
import dev.aludel.sql.SqlStatement;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A connection for statements without objects; SQLAlchemy's Core. A transaction begins with the
 * first statement and after each {@link #commit}; what is not committed when the connection is
 * closed is rolled back. Used by one thread at a time.
 *
 * <pre>{@code
 * try (Connection connection = database.connect()) {
 *   connection.execute(insertInto(PRODUCT).set(PRODUCT.name, "lamp"));
 *   connection.commit();
 * }
 * }</pre>
 */
public final class Connection implements StatementRunner, AutoCloseable {
  private final JdbcConnection connection;
  private final RenderCache texts;
  private final Nesting nesting;

  Connection(JdbcConnection connection, RenderCache texts) {
    this.connection = connection;
    this.texts = texts;
    this.nesting = new Nesting(new Levels(connection), Runnable::run);
  }

  @Override
  public <R> List<R> rows(RowSelect select, Reading<R> reading) {
    Rendered rendered = texts.render(select.query());
    connection.begin();
    return connection.query(rendered.text(), rendered.binds(), reading::all);
  }

  @Override
  public <R> long rows(
      Query select, Supplier<Reading<R>> readings, int size, Consumer<List<R>> consumer) {
    Rendered rendered = texts.render(select);
    connection.begin();
    return connection.<Long>query(
        rendered.text(),
        rendered.binds(),
        size,
        row -> Reading.partitions(row, size, readings, consumer));
  }

  @Override
  public long change(SqlStatement statement) {
    Rendered rendered = texts.render(statement);
    connection.begin();
    return connection.update(rendered.text(), rendered.binds());
  }

  @Override
  public long execute(ChangeStatement statement) {
    List<SqlStatement> trees = statement.trees();
    connection.begin();
    return Nesting.changed(connection, trees, this::change);
  }

  @Override
  public <R> List<R> list(ReturningStatement<R> statement) {
    List<SqlStatement> trees = statement.trees();
    connection.begin();
    return Nesting.returned(connection, trees, tree -> returned(tree, statement.reading(this)));
  }

  private <R> List<R> returned(SqlStatement tree, Reading<R> reading) {
    Rendered rendered = texts.render(tree);
    connection.requireWritable(rendered.text());
    return connection.query(rendered.text(), rendered.binds(), reading::all);
  }

  /**
   * Sets how statements, and the transactions that begin from now on, are executed; what is not
   * said stays.
   *
   * @throws dev.aludel.error.SessionStateException if a transaction is open, and what holds for a
   *     whole one changes
   */
  public Connection options(ConnectionOptions options) {
    connection.options(options.over(connection.options()));
    return this;
  }

  /**
   * Aborts the connection instead of giving it back: for one that cannot be trusted any more. A
   * pool throws it away, as far as it tests what comes back.
   */
  public void invalidate() {
    nesting.clear();
    connection.invalidate();
  }

  JdbcConnection joined(JoinMode mode) {
    return connection.joined(mode);
  }

  /** Executes text as it is, such as DDL. Never make it of values: they belong in parameters. */
  public void execute(String sql) {
    connection.begin();
    connection.execute(sql);
  }

  /** Begins a transaction now instead of with the next statement; nothing happens in one. */
  public void begin() {
    connection.begin();
  }

  /** Makes what was done since the last commit durable. */
  public void commit() {
    connection.commit();
    nesting.clear();
  }

  /** Undoes what was done since the last commit. */
  public void rollback() {
    nesting.clear();
    connection.rollback();
  }

  /**
   * Begins a savepoint inside the transaction, which begins if there is none; to be closed, and
   * what was not committed by it is undone then. After a statement that failed inside it,
   * PostgreSQL accepts no other before {@link Savepoint#rollback}.
   */
  public Savepoint beginNested() {
    return nesting.begin();
  }

  /** Does work in a savepoint: commits it at the end, rolls back to its begin if it throws. */
  public void nested(Runnable work) {
    nesting.run(work);
  }

  /** Whether there is something to commit or to roll back. */
  public boolean inTransaction() {
    return connection.inTransaction();
  }

  /** Rolls back what was not committed. */
  @Override
  public void close() {
    nesting.clear();
    connection.close();
  }

  /** The savepoints of a connection without objects. */
  private record Levels(JdbcConnection connection) implements Nesting.Levels {
    @Override
    public void begin() {
      connection.savepoint();
    }

    @Override
    public void release(int level) {
      connection.release(level);
    }

    @Override
    public void rollbackTo(int level) {
      connection.rollbackTo(level);
      connection.release(level);
    }
  }
}
