package dev.aludel.query;

/**
 * A column of a table, as insert and update statements set it.
 *
 * @param <T> the Java type of its values
 */
public sealed interface ColumnExpression<T>
    permits BooleanColumn, NumberColumn, TemporalColumn, TextColumn, ValueColumn {

  /** The column as an expression. */
  Expression<T> expression();
}
