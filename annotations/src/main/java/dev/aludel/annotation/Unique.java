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

  /** Holds repeated constraints. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    /** The constraints. */
    Unique[] value();
  }
}
