package dev.aludel.query;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.Rendered;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.mapping.Reading;
import dev.aludel.sql.Query;
import dev.aludel.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Sends statements over a connection and remembers their texts. Makes no objects: counts them. */
final class RecordingRunner implements QueryRunner {
  final List<String> sent = new ArrayList<>();
  private final JdbcConnection connection;
  private final Dialect dialect;

  RecordingRunner(JdbcConnection connection) {
    this.connection = connection;
    this.dialect = Dialect.named(connection.driver().dialect());
  }

  @Override
  @SuppressWarnings("NullAway") // Nobody looks at the objects.
  public <E> List<E> entities(EntityTable<E, ?> table, EntitySelect select) {
    return rows(select.fetch()::select, (row, at) -> (E) null);
  }

  @Override
  public <E> Reading<E> reading(EntityTable<E, ?> table) {
    throw new UnsupportedOperationException("only sessions make objects");
  }

  @Override
  @SuppressWarnings("NullAway") // Nobody looks at the objects.
  public <E> long partitions(
      EntityTable<E, ?> table,
      Fetch fetch,
      ExecutionOptions options,
      int size,
      Consumer<List<E>> consumer) {
    List<E> all = rows(fetch::select, (row, at) -> (E) null);
    consumer.accept(all);
    return all.size();
  }

  @Override
  public <R> List<R> rows(RowSelect select, Reading<R> reading) {
    Rendered rendered = dialect.render(select.query());
    sent.add(rendered.text());
    return connection.query(rendered.text(), rendered.binds(), reading::all);
  }

  @Override
  public <R> long rows(
      Query select, Supplier<Reading<R>> readings, int size, Consumer<List<R>> consumer) {
    List<R> all = rows(() -> select, readings.get());
    consumer.accept(all);
    return all.size();
  }

  @Override
  public <R> List<R> list(ReturningStatement<R> statement) {
    throw new UnsupportedOperationException("nothing is returned");
  }

  @Override
  public long change(SqlStatement statement) {
    Rendered rendered = dialect.render(statement);
    sent.add(rendered.text());
    return connection.update(rendered.text(), rendered.binds());
  }

  /** The last text. */
  String last() {
    return sent.get(sent.size() - 1);
  }
}
