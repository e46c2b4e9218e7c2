package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The DEFAULT clause of a column, for rows that come from elsewhere too. An attribute that was not
 * set is left out of the INSERT, and the database's value is read back with it. Exactly one element
 * is given.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ServerDefault {

  /**
   * An SQL expression, checked at compile time: {@code "'user'"}, {@code "0"}, {@code "random()"}.
   */
  String value() default "";

  /** The database's clock, spelt as each dialect needs. For {@code java.time} types. */
  boolean now() default false;
}
