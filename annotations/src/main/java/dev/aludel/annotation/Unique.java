package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A UNIQUE constraint over several columns of a model; for one column see {@link Column#unique()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Unique.List.class)
public @interface Unique {

  /** The columns' names (or the attributes'), in order. */
  String[] columns();

  /** The constraint's name, used as it is; by default {@code uq_<table>_<columns>}. */
  String name() default "";

  /** A comment stored in the database with the constraint. */
  String comment() default "";

  /**
   * When the constraint is checked. One that can be deferred lets rows swap unique values that
   * cannot be NULL, such as the key of a required one-to-one; no foreign key can refer to it. H2
   * has no deferred constraints, and needs none for a swap.
   */
  ForeignKey.Deferral deferral() default ForeignKey.Deferral.NOT_DEFERRABLE;

  /** Holds repeated constraints. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    /** The constraints. */
    Unique[] value();
  }
}
