package dev.aludel.loading;

import dev.aludel.dialect.Rendered;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.jdbc.Pipeline;
import dev.aludel.jdbc.Row;
import dev.aludel.jdbc.RowReader;
import dev.aludel.query.Fetch;
import dev.aludel.query.FetchNode;
import dev.aludel.query.SubqueryFetch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends a select with what is joined to it, then what its plan wants loaded afterwards. */
public final class Fetching {
  private Fetching() {}

  /** The objects of a query, in its order; each once if rows repeat them. */
  public static List<Object> list(Fetch fetch, LoadPort port) {
    Subqueries subqueries = Subqueries.of(() -> fetch, port);
    return list(fetch.root(), reader -> port.query(fetch.select(), reader), subqueries, port);
  }

  /**
   * The same with a query that was rendered.
   *
   * @param root what the first columns of its rows are
   * @param fetch the statement itself, which only loading by a subquery asks for
   */
  public static List<Object> list(
      FetchNode root, Rendered rendered, Supplier<Fetch> fetch, LoadPort port) {
    Subqueries subqueries = Subqueries.of(fetch, port);
    return list(root, reader -> port.query(rendered, reader), subqueries, port);
  }

  /**
   * The same with a query that goes together with statements that load by its subqueries.
   *
   * @param queries the query, and these in their order
   */
  public static List<Object> list(
      FetchNode root, Pipeline queries, List<SubqueryFetch> subqueries, LoadPort port) {
    return port.connection()
        .query(
            queries,
            answers ->
                list(
                    root,
                    reader -> answers.read(0, reader),
                    Subqueries.ahead(subqueries, answers),
                    port));
  }

  private static List<Object> list(
      FetchNode root,
      Function<RowReader<List<Object>>, List<Object>> query,
      Subqueries subqueries,
      LoadPort port) {
    NodeReader reader = new NodeReader(root, port);
    List<Object> each =
        query.apply(
            row -> root.repeats() ? found(reader, row) : read(reader, row, (entity, at) -> {}));
    reader.complete();
    reader.loadFurther(subqueries, each, port);
    return each;
  }

  /**
   * The object with a key, null if there is none.
   *
   * @throws QueryException if rows of several tables have it
   */
  public static @Nullable Object only(Fetch byKey, LoadPort port) {
    List<Object> found = list(byKey, port);
    if (found.size() > 1) {
      String model = byKey.root().plan().mapper().model();
      throw new QueryException(ErrorCode.KEY_IS_OF_SEVERAL_MODELS, model, found);
    }
    return found.isEmpty() ? null : found.get(0);
  }

  /**
   * Reads the objects of a query in partitions. What its plan wants loaded is loaded for each
   * partition, and objects of one partition are no siblings of another's.
   *
   * @return how many objects there were
   */
  public static long partitions(
      Fetch fetch, int size, LoadPort port, Consumer<List<Object>> consumer) {
    if (fetch.root().repeats()) {
      throw new QueryException(ErrorCode.PARTITIONS_JOIN_A_LIST, fetch.root().plan());
    }
    return port.query(
        fetch.select(),
        size,
        row -> {
          long count = 0;
          List<Object> some = partition(fetch, size, port, row);
          while (!some.isEmpty()) {
            count += some.size();
            consumer.accept(some);
            some = partition(fetch, size, port, row);
          }
          return count;
        });
  }

  private static List<Object> partition(Fetch fetch, int size, LoadPort port, Row row) {
    NodeReader reader = new NodeReader(fetch.root(), port);
    reader.begin(row);
    List<Object> some = new ArrayList<>(size);
    while (some.size() < size && row.next()) {
      some.add(reader.read(row));
    }
    reader.loadFurther(null, some, port);
    return some;
  }

  /**
   * Reads statements of one shape, in turn, as one result.
   *
   * @param visitor told of each object and its row
   */
  static void each(List<Subqueries.Sent> sent, LoadPort port, BiConsumer<Object, Row> visitor) {
    NodeReader reader = new NodeReader(sent.get(0).fetch().root(), port);
    List<Object> all = new ArrayList<>();
    for (Subqueries.Sent each : sent) {
      List<Object> some = each.answer().apply(row -> read(reader, row, visitor));
      if (sent.size() == 1) {
        all = some;
      } else {
        all.addAll(some);
      }
    }
    reader.complete();
    reader.loadFurther(sent.size() == 1 ? sent.get(0).subqueries() : null, all, port);
  }

  private static List<Object> found(NodeReader reader, Row row) {
    reader.begin(row);
    while (row.next()) {
      reader.read(row);
    }
    return reader.found();
  }

  private static List<Object> read(NodeReader reader, Row row, BiConsumer<Object, Row> visitor) {
    List<Object> entities = new ArrayList<>();
    reader.begin(row);
    while (row.next()) {
      Object entity = reader.read(row);
      visitor.accept(entity, row);
      entities.add(entity);
    }
    return entities;
  }
}
