package dev.aludel.query;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.Rendered;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.sql.Select;
import dev.aludel.sql.SqlStatement;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
  public <E> List<E> entities(EntityTable<E, ?> table, Select select, ExecutionOptions options) {
    return rows(select, List.of(SqlType.BIGINT), values -> (E) null);
  }

  @Override
  public <R> List<R> objects(
      Select select, List<Selectable<?>> items, Function<@Nullable Object[], R> reader) {
    throw new UnsupportedOperationException("only sessions make objects");
  }

  @Override
  public <E> List<E> entities(EntityTable<E, ?> table, Fetch fetch, ExecutionOptions options) {
    return entities(table, fetch.select(), options);
  }

  @Override
  public <E> long partitions(
      EntityTable<E, ?> table,
      Fetch fetch,
      ExecutionOptions options,
      int size,
      Consumer<List<E>> consumer) {
    List<E> all = entities(table, fetch, options);
    consumer.accept(all);
    return all.size();
  }

  @Override
  public <R> List<R> rows(
      Select select, List<SqlType> types, Function<@Nullable Object[], R> reader) {
    Rendered rendered = dialect.render(select);
    sent.add(rendered.text());
    return connection.query(
        rendered.text(),
        rendered.binds(),
        row -> {
          List<R> results = new ArrayList<>();
          while (row.next()) {
            Object[] values = new Object[types.size()];
            for (int i = 0; i < values.length; i++) {
              values[i] = row.get(i + 1, types.get(i));
            }
            results.add(reader.apply(values));
          }
          return results;
        });
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
