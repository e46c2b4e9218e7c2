package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the constants of an enum are stored. Without this annotation by their names, in a VARCHAR.
 * SQLAlchemy's {@code Enum} with its options; what it calls {@code validate_strings} the compiler
 * does. On a {@code List} of an enum it is about the elements of an array.
 *
 * <p>A row that holds what no constant is stored as is an error when it is read.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Enumerated {

  /**
   * The enum's method without parameters that answers what a constant is stored as: a text, a
   * number or another type of a column, which decides the SQL type. No two constants may have the
   * same. SQLAlchemy's {@code values_callable}.
   */
  String valuesBy() default "";

  /**
   * The name of a type of the database that has the constants' names as its values: PostgreSQL's
   * {@code create type … as enum}, created and dropped with the tables; H2's {@code enum(…)} has no
   * name.
   */
  String nativeEnum() default "";

  /** Adds a CHECK constraint by which the database refuses what is no constant's name. */
  boolean createConstraint() default false;
}
