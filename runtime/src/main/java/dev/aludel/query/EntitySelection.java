package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link EntityQuery} selects, and who runs it: the state that generated queries hand on.
 *
 * @param <E> the model
 */
public final class EntitySelection<E> {
  private final EntityTable<E, ?> table;
  private final @Nullable QueryRunner runner;
  private final Clauses clauses;
  private final ExecutionOptions options;

  private EntitySelection(
      EntityTable<E, ?> table,
      @Nullable QueryRunner runner,
      Clauses clauses,
      ExecutionOptions options) {
    this.table = Objects.requireNonNull(table);
    this.runner = runner;
    this.clauses = clauses;
    this.options = options;
  }

  /** All objects of a table, with nobody to run it yet. */
  static <E> EntitySelection<E> of(EntityTable<E, ?> table) {
    return new EntitySelection<>(table, null, table.aludelEverything(), ExecutionOptions.NONE);
  }

  EntityTable<E, ?> table() {
    return table;
  }

  Clauses clauses() {
    return clauses;
  }

  ExecutionOptions options() {
    return options;
  }

  EntitySelection<E> with(ExecutionOptions changed) {
    return new EntitySelection<>(table, runner, clauses, changed);
  }

  QueryRunner runner() {
    if (runner == null) {
      throw new QueryException(ErrorCode.QUERY_HAS_NO_RUNNER, table);
    }
    return runner;
  }

  EntitySelection<E> with(Clauses changed) {
    return new EntitySelection<>(table, runner, changed, options);
  }

  EntitySelection<E> on(QueryRunner changed) {
    return new EntitySelection<>(table, Objects.requireNonNull(changed), clauses, options);
  }
}
