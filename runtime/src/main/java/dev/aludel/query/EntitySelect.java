package dev.aludel.query;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Parameter;
import java.util.List;
import java.util.Map;

/**
 * A query for objects as it is handed to who runs it: not assembled yet, since that is needed once
 * for all queries of a shape only.
 */
public final class EntitySelect {
  private final EntityTable<?, ?> table;
  private final Clauses clauses;
  private final ExecutionOptions options;
  private final Bindings bindings;

  EntitySelect(
      EntityTable<?, ?> table, Clauses clauses, ExecutionOptions options, Bindings bindings) {
    this.table = table;
    this.clauses = clauses;
    this.options = options;
    this.bindings = bindings;
  }

  /** How the model is mapped. */
  public EntityMapper<?> mapper() {
    return table.aludelMapper();
  }

  /** How it is to be run. */
  public ExecutionOptions options() {
    return options;
  }

  /** The values that it was given for its parameters. */
  public Map<Parameter, Bind> values() {
    return bindings.values();
  }

  /** What it asks for apart from its values, and these; those of parameters are not given yet. */
  public QueryShape shape() {
    QueryShape shape = new QueryShape().add(mapper()).add(clauses).addOptions(options.loads());
    if (!options.named().isEmpty()) {
      shape.isPart();
    }
    return shape;
  }

  /**
   * The statement with its values, and how its rows are read.
   *
   * @throws dev.aludel.error.QueryException if it can be made, but means nothing
   */
  public Fetch fetch() {
    return fetch(clauses.giving(bindings));
  }

  /** The same without the values of its parameters. */
  public Fetch openFetch() {
    return fetch(clauses);
  }

  /**
   * The statements that load relationships by subqueries of this one, as {@link Fetch} has them.
   */
  public List<SubqueryFetch> subqueries(Fetch fetch) {
    return fetch.subqueries(clauses.tables().criteria());
  }

  private Fetch fetch(Clauses clauses) {
    StatementChecks.check(clauses);
    LoadPlan loads = options.plan(table);
    return loads.isPlain() && options.named().isEmpty()
        ? new Fetch(Assembly.select(clauses), FetchNode.plain(loads), List.of(), true)
        : Fetch.of(clauses, loads);
  }
}
