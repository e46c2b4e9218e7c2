package dev.aludel.query;

import dev.aludel.dialect.Dialect;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Parameter;
import java.util.Objects;
import java.util.Set;
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
  private final Bindings bindings;
  // Found out once; twice the same, so a race does no harm.
  private @Nullable Set<Parameter> parameters;

  private EntitySelection(
      EntityTable<E, ?> table,
      @Nullable QueryRunner runner,
      Clauses clauses,
      ExecutionOptions options,
      Bindings bindings) {
    this.table = Objects.requireNonNull(table);
    this.runner = runner;
    this.clauses = clauses;
    this.options = options;
    this.bindings = bindings;
  }

  /** All objects of a table, with nobody to run it yet. */
  static <E> EntitySelection<E> of(EntityTable<E, ?> table) {
    return new EntitySelection<>(
        table, null, table.aludelEverything(), ExecutionOptions.NONE, Bindings.NONE);
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

  /** The values of parameters. */
  Bindings bindings() {
    return bindings;
  }

  EntitySelection<E> with(ExecutionOptions changed) {
    return new EntitySelection<>(table, runner, clauses, changed, bindings);
  }

  /** The same with one more value; refused if there is no such parameter. */
  <T> EntitySelection<E> binding(Placeholder<T> param, @Nullable T value) {
    Set<Parameter> known = parameters;
    if (known == null) {
      Fetch fetch = new EntitySelect(table, clauses, options, Bindings.NONE).openFetch();
      known = Dialect.parameters(fetch.select());
      options.addParameters(known);
      parameters = known;
    }
    Bindings given = bindings.plus(param, value, known);
    clauses.page().giving(given);
    EntitySelection<E> changed = new EntitySelection<>(table, runner, clauses, options, given);
    changed.parameters = known;
    return changed;
  }

  QueryRunner runner() {
    if (runner == null) {
      throw new QueryException(ErrorCode.QUERY_HAS_NO_RUNNER, table);
    }
    return runner;
  }

  EntitySelection<E> with(Clauses changed) {
    return new EntitySelection<>(table, runner, changed, options, bindings);
  }

  EntitySelection<E> on(QueryRunner changed) {
    return new EntitySelection<>(
        table, Objects.requireNonNull(changed), clauses, options, bindings);
  }
}
