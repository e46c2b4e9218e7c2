package dev.aludel.query;

import dev.aludel.sql.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a statement asks for.
 *
 * @param body what it says, and what is demanded of the rows besides
 */
record StatementSelect(QueryStatement<?> statement, QueryBody body) implements RowSelect {

  @Override
  public Query query() {
    statement.check();
    return statement.manner().given(statement.tree(body));
  }

  /** None where it might depend on the values whether the statement is refused. */
  @Override
  public @Nullable QueryShape shape() {
    if (!(body instanceof Clauses clauses) || clauses.distinct()) {
      return null;
    }
    QueryShape shape = new QueryShape().addColumns(clauses).addGroups(clauses.groups());
    if (!shape.binds().isEmpty()) {
      return null;
    }
    statement.shape().addTo(shape);
    shape.addRows(clauses);
    return shape.isWhole() && !shape.hasParameters() ? shape : null;
  }
}
