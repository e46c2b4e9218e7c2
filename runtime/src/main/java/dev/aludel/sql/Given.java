package dev.aludel.sql;

import java.util.Map;

/**
 * A query with the values of its parameters that have names. It stands alone, and is rendered as
 * the query is.
 */
public record Given(Query query, Map<Parameter, Bind> values) implements Query {
  /** Copies the map. */
  public Given {
    values = Map.copyOf(values);
  }

  @Override
  public <R> R accept(SqlStatement.Visitor<R> visitor) {
    return query.accept(visitor);
  }
}
