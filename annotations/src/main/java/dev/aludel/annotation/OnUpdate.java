package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value a column gets with every UPDATE of its row that the application did not set the column
 * in. An UPDATE is sent only when some other column changed; nothing changed means no SQL and no
 * new value. Exactly one element is given; they mean what they mean in {@link Default}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnUpdate {

  /** A constant. */
  String value() default Default.UNSET;

  /** The time of the flush. */
  boolean now() default false;

  /** The name of a static method without parameters. */
  String method() default "";
}
