package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A CHECK constraint, on a model or on a column's accessor; both give the same DDL. The condition
 * is SQL over the table's own columns; it is parsed, and its columns are looked up, at compile
 * time. A {@link Hybrid} without parameters is called by its name: {@code @Check("isSound()")}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(Check.List.class)
public @interface Check {

  /** The condition: {@code "price > 0"}. */
  String value();

  /** The constraint's name, used as it is; by default {@code ck_<table>_<columns>}. */
  String name() default "";

  /** A comment stored in the database with the constraint. */
  String comment() default "";

  /** Holds repeated checks. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface List {
    /** The checks. */
    Check[] value();
  }
}
