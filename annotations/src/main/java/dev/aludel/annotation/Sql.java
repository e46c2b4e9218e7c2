package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The SQL that a method of a {@link Queries} interface sends: a select, insert, update or delete.
 *
 * <ul>
 *   <li>{@code :name} is the method's parameter of that name. A colon that begins none is written
 *       {@code \:}; in {@code ::} and in literals it may stand as it is.
 *   <li>{@code in (:ids)} takes a collection. An empty one is in order: nothing is in it.
 *   <li>{@code {? and name = :name }} vanishes where its parameter is null, or an empty {@code
 *       Optional}. It begins with {@code and}, {@code or} or a comma, and goes on with a whole
 *       expression, so each combination is a statement; all of them are checked.
 *   <li>{@code *} and {@code u.*} stand for the columns that the model has when it is compiled, in
 *       its order.
 * </ul>
 *
 * <p>The method answers a model (all of whose columns are selected), a record whose components are
 * named like the columns ({@code first_name} or {@code firstName} for {@code firstName}), or a
 * single value; of these one, an {@code Optional}, a {@code List} or a {@code Stream}. If it
 * changes rows it answers their count as {@code int} or {@code long}, or nothing, or what {@code
 * returning} says. One row that is not there is an error, unless the answer is {@code @Nullable} or
 * {@code Optional}.
 *
 * <p>A {@code Stream} is read by a cursor of the database while it is used. It is closed behind its
 * last row, by {@code try (…)} where it may be left earlier, and with its transaction; what a
 * change returns is read at once.
 *
 * <p>The compiler checks the names of tables, columns, aliases and functions, the types of
 * parameters and results, what can be null, and grouping. Where it cannot tell, it says so with a
 * warning, which {@code -Aaludel.sql.unchecked=error} makes an error. With {@code
 * -Aaludel.sql.url=jdbc:…} a real database, whose driver is on the processor path, prepares every
 * statement besides.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Sql {

  /** The statement. */
  String value();
}
