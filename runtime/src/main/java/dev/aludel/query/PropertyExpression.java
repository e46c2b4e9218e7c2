package dev.aludel.query;

/**
 * A column property: an attribute that the database computes in the select. No statement sets it.
 *
 * @param <T> the Java type of its values
 */
public sealed interface PropertyExpression<T> extends ValueAttribute<T>
    permits BooleanProperty, NumberProperty, TemporalProperty, TextProperty, ValueProperty {

  /**
   * Loads the value of this expression, in this query: {@code
   * USER.score.withExpression(USER.posts.plus(1))}. SQLAlchemy's {@code with_expression}.
   *
   * <p>The expression names the model's own table, or others of the query. An object that the
   * session has already gets the value too (SQLAlchemy leaves it as it is). It keeps it until it
   * expires or is flushed; then it is again what the model declares, null for a property without
   * SQL.
   */
  default LoadOption withExpression(Expression<? extends T> value) {
    return ColumnLoad.of(this, Expression.nodeOf(value));
  }
}
