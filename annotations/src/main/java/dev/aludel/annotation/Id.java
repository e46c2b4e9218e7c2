package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the primary key. On several accessors it declares a composite key, in declaration order;
 * then a record {@code <Model>Key} is generated. A to-one relationship may be part of a key: its
 * foreign key columns are.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Id {

  /** How a new row gets its key. */
  Generation generation() default Generation.AUTO;

  /**
   * The name of the sequence, with {@link Generation#SEQUENCE}; by default {@code
   * <table>_<column>_seq}. It is created and dropped with the table.
   */
  String sequence() default "";
}
