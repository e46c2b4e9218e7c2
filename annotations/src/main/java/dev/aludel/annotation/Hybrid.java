package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a method two lives: its Java body runs on objects, and the same body, translated by the
 * compiler, is an expression of queries.
 *
 * <pre>{@code
 * @Hybrid default boolean isInStock() { return stock() > 0; }
 * @Hybrid default BigDecimal total() { return subtotal().add(shippingFee()); }
 * @Hybrid default boolean costs(BigDecimal atMost) { return price().compareTo(atMost) <= 0; }
 *
 * session.query(PRODUCT).where(PRODUCT.isInStock(), PRODUCT.costs(TEN)).orderBy(PRODUCT.total().desc())
 * }</pre>
 *
 * <p>The metamodel has a method of the same name and parameters, an expression like others: in
 * {@code where}, {@code select}, {@code orderBy}, {@code groupBy}, subqueries, changes of rows.
 *
 * <p><b>The two lives agree.</b> Where the Java body answers a value, so does SQL, the same one:
 * {@code ==} and {@code equals} tell null from values as in Java, {@code "a" + null} is {@code
 * "anull"}, integers divide as integers, decimals keep their scale, an empty stream sums up to
 * zero. Where the body would throw a {@code NullPointerException}, SQL's value is NULL, or what is
 * left if that is not needed; an overflow and a division by zero are errors of the database. What
 * cannot be translated faithfully is a compile error at that very expression.
 *
 * <p><b>A method that answers nothing changes rows</b> as it changes its object: it calls setters
 * of its columns, and hybrids that do. The metamodel's method answers what is set. With one of the
 * same name that answers what it takes, it is a property and its setter:
 *
 * <pre>{@code
 * @Hybrid default int length() { return last() - first(); }
 * @Hybrid default void length(int length) { last(first() + length); }
 *
 * update(INTERVAL).set(INTERVAL.length(), 10).where(INTERVAL.first.gt(5))
 * update(INTERVAL).set(INTERVAL.length(10)).where(INTERVAL.first.gt(5))
 * }</pre>
 *
 * <p>What the compiler does not translate can be said by hand: as {@link #sql}, or by a method that
 * {@link #expression} names. A method that is for objects only needs no annotation; queries then do
 * not have it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Hybrid {

  /**
   * The SQL of one row, instead of the body's translation. It names columns as the table has them,
   * and parameters after a colon; names and types are checked by the compiler. That both mean the
   * same is then yours to see to.
   *
   * <pre>{@code
   * @Hybrid(sql = "length(name) > :most") default boolean isLongerThan(int most) { … }
   * }</pre>
   *
   * <p>It has no subqueries and no aggregates; what is to have them is an {@link #expression}.
   */
  String sql() default "";

  /**
   * A static method of the same type that answers the expression, instead of the body's
   * translation: it takes the model's table, then what the hybrid takes. SQLAlchemy's {@code
   * .expression}. That both mean the same is then yours to see to.
   *
   * <pre>{@code
   * @Hybrid(expression = "soundOf") default String sound() { return Soundex.of(name()); }
   * static TextExpression soundOf(Person_ person) { return textFunction("soundex", person.name); }
   * }</pre>
   */
  String expression() default "";
}
