package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An attribute that the database computes in every select of the model, as SQLAlchemy's {@code
 * column_property} does. It is no column: nothing writes it, and it has no setter.
 *
 * <pre>{@code
 * @ColumnProperty("first_name || ' ' || last_name")
 * String fullName();
 *
 * @ColumnProperty("select count(*) from posts where posts.author_id = users.id")
 * long postCount();
 * }</pre>
 *
 * <p>The SQL names columns as the table has them. Inside a subquery the row that it is for is
 * {@code users.id}: the column with its table's name, wherever the query uses another one. Names
 * and types are checked by the compiler.
 *
 * <p>In queries it is an expression like others: {@code USER.postCount.gt(3)}. A new object has no
 * value before its flush; then reading it loads it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ColumnProperty {

  /**
   * The SQL of one row. Without any, the value is null but in queries that say it: {@code
   * query.load(USER.score.withExpression(USER.points.times(2)))}. SQLAlchemy calls that {@code
   * query_expression}.
   */
  String value() default "";

  /** Whether it is loaded only when it is read, as {@link Column#deferred}. */
  boolean deferred() default false;

  /** Deferred, and loaded together with the deferred columns and properties of this group. */
  String group() default "";

  /**
   * Whether a flush that writes the object makes the value unknown, so that the next reading loads
   * it again.
   */
  boolean expireOnFlush() default true;
}
