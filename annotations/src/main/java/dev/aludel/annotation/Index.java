package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index of a model's table; for one column see {@link Column#index()}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Index.List.class)
public @interface Index {

  /**
   * What is indexed, in order: a column's name (or an attribute's), optionally followed by {@code
   * asc} or {@code desc}, or an SQL expression over the table's columns such as {@code
   * "lower(email)"}, or a {@link Hybrid}: {@code "fullName()"}. Checked at compile time.
   */
  String[] columns();

  /** The index's name, used as it is; by default {@code ix_<table>_<columns>}. */
  String name() default "";

  /** Whether equal entries are refused. */
  boolean unique() default false;

  /** Holds repeated indexes. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    /** The indexes. */
    Index[] value();
  }
}
