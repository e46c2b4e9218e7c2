package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column that the database fills or changes by itself, say by a trigger: the session reads the
 * value back after it wrote the row, by {@link Model#eagerDefaults}. The trigger is made elsewhere;
 * this only says that there is one. (SQLAlchemy's {@code FetchedValue}, as {@code server_default}
 * and as {@code server_onupdate}.)
 *
 * <p>A value that the application sets is sent, and read back as well: the database has the last
 * word. Together with {@link ServerDefault} the column also has a DEFAULT clause; H2 wants one, or
 * a nullable column, where a trigger fills it.
 *
 * <pre>{@code
 * @Nullable @FetchedValue String slug();                      // a trigger derives it
 * @ServerDefault("0") @FetchedValue(onInsert = false) int revisions();
 * @Id @FetchedValue(onUpdate = false) String code();          // a trigger makes the key
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface FetchedValue {

  /** Whether an INSERT may fill or change it; then a new object needs no value for it. */
  boolean onInsert() default true;

  /** Whether an UPDATE of the row may change it, also one of other columns. */
  boolean onUpdate() default true;
}
