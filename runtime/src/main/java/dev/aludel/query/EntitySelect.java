package dev.aludel.query;

import dev.aludel.mapping.EntityMapper;
import java.util.List;

/**
 * A query for objects as it is handed to who runs it: not assembled yet, since that is needed once
 * for all queries of a shape only.
 */
public final class EntitySelect {
  private final EntityTable<?, ?> table;
  private final Clauses clauses;
  private final ExecutionOptions options;

  EntitySelect(EntityTable<?, ?> table, Clauses clauses, ExecutionOptions options) {
    this.table = table;
    this.clauses = clauses;
    this.options = options;
  }

  /** How the model is mapped. */
  public EntityMapper<?> mapper() {
    return table.aludelMapper();
  }

  /** How it is to be run. */
  public ExecutionOptions options() {
    return options;
  }

  /** What it asks for apart from its values, and these. */
  public QueryShape shape() {
    QueryShape shape = new QueryShape().add(mapper()).add(clauses).addOptions(options.loads());
    if (!options.named().isEmpty()) {
      shape.isPart();
    }
    return shape;
  }

  /**
   * The statement, and how its rows are read.
   *
   * @throws dev.aludel.error.QueryException if it can be made, but means nothing
   */
  public Fetch fetch() {
    StatementChecks.check(clauses);
    LoadPlan loads = options.plan(table);
    return loads.isPlain() && options.named().isEmpty()
        ? new Fetch(Assembly.select(clauses), FetchNode.plain(loads), List.of())
        : Fetch.of(clauses, loads);
  }
}
