package dev.aludel.query;

import dev.aludel.sql.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs queries for objects, besides core statements: a session. */
public interface QueryRunner extends StatementRunner {

  /**
   * Sends a select whose columns are all those of {@code table}, in its order; answers the objects
   * of its rows, each row's the one that the identity map knows. Flushes first where autoflush is
   * on.
   */
  <E> List<E> entities(EntityTable<E, ?> table, Select select, ExecutionOptions options);

  /**
   * The same, in lists of {@code size} that are forgotten one after the other; answers how many
   * objects there were.
   */
  <E> long partitions(
      EntityTable<E, ?> table,
      Fetch fetch,
      ExecutionOptions options,
      int size,
      Consumer<List<E>> consumer);

  /**
   * Sends a select with what its plan joins to it, and what is to be loaded afterwards; answers the
   * objects of {@code table}, each once.
   */
  <E> List<E> entities(EntityTable<E, ?> table, Fetch fetch, ExecutionOptions options);

  /**
   * Sends a select whose columns are those of {@code items} in turn: of an expression one, of a
   * table those that its declared plan loads. Flushes first where autoflush is on.
   *
   * @param reader makes one result of a value for each item: the database's of an expression, the
   *     object of a table, null without a row
   */
  <R> List<R> objects(
      Select select, List<Selectable<?>> items, Function<@Nullable Object[], R> reader);

  /** What rows of {@code table} must fulfil besides what a query for its objects says. */
  default List<Condition> criteria(EntityTable<?, ?> table) {
    return List.of();
  }
}
