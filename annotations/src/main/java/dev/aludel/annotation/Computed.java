package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column that the database computes from others of its row and keeps: {@code generated always
 * as}. SQLAlchemy's {@code Computed}, persisted. No statement writes it, so that it has no setter;
 * a flush that writes its row reads it back, by {@link Model#eagerDefaults}.
 *
 * <pre>{@code
 * @Computed("price * stock") BigDecimal worth();
 * @Computed("fullName()") String shownAs();
 * }</pre>
 *
 * <p>The SQL names columns as the table has them, and {@link Hybrid} methods without parameters by
 * their names and parentheses; names and types are checked by the compiler.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Computed {

  /** The SQL expression over columns of the same row. */
  String value();
}
