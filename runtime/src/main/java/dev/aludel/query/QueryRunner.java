package dev.aludel.query;

import dev.aludel.mapping.Reading;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs queries for objects, besides core statements: a session. */
public interface QueryRunner extends StatementRunner {

  /**
   * Sends a query for objects of {@code table} with what its plan joins to it, and what is to be
   * loaded afterwards; answers the objects in the query's order, each row's the one that the
   * identity map knows, each once if rows repeat them. Flushes first where autoflush is on.
   */
  <E> List<E> entities(EntityTable<E, ?> table, EntitySelect select);

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
   * How the objects of {@code table} are read from the rows of one result, whose columns are those
   * that its declared plan loads; null without a row.
   */
  <E> Reading<E> reading(EntityTable<E, ?> table);

  /**
   * What rows must fulfil besides what a statement says; null if nothing.
   *
   * @param options the names of options that lift some of it
   */
  default @Nullable Criteria criteria(Set<String> options) {
    return null;
  }
}
