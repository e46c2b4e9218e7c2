package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.ObjectState;
import dev.aludel.sql.SqlExpression;

/**
 * A column of a table, as insert and update statements set it, and as an attribute of its model.
 *
 * @param <T> the Java type of its values
 */
public sealed interface ColumnExpression<T> extends ValueAttribute<T>
    permits ArrayColumn,
        BooleanColumn,
        JsonColumn,
        NumberColumn,
        RangeColumn,
        TemporalColumn,
        TextColumn,
        ValueColumn {

  /**
   * Has the next flush set the attribute of one object to what an expression yields: {@code
   * PRODUCT.stock.set(product, PRODUCT.stock.minus(1))} adds to what the row has by then, whoever
   * changed it. Reading the attribute flushes first. A new object's expression cannot name columns.
   *
   * @throws dev.aludel.error.QueryException if the column is another model's, or the expression
   *     names tables that the statement does not have
   */
  default void set(Object entity, Expression<? extends T> value) {
    EntityState state = Mappers.state(entity);
    int column = indexIn(state.mapper());
    Node node = Expression.nodeOf(value);
    Source table = ((Node.ColumnNode) expression().node()).source();
    ObjectState now = state.lifecycle();
    boolean fresh = now == ObjectState.TRANSIENT || now == ObjectState.PENDING;
    Scope scope = fresh ? Scope.none() : Scope.of(table);
    SqlExpression tree = node.in(scope);
    if (scope.hasPaths()) {
      throw new QueryException(ErrorCode.CHANGE_FOLLOWS_PATH, table);
    }
    Mappers.express(state, column, tree);
  }
}
