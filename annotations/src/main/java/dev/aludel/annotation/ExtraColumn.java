package dev.aludel.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column of an association table beside its foreign keys; it always has a default, or is
 * nullable.
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ExtraColumn {

  /** The column's name. */
  String name();

  /** The column's Java type, as an accessor would have it: {@code LocalDate.class}. */
  Class<?> type();

  /** The type's options; the name is ignored. */
  Column column() default @Column;

  /** The value for a new pair; without it the column is nullable and new pairs have NULL. */
  Default value() default @Default;
}
