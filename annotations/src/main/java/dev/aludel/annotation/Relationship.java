package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Relates a model to another. The accessor's type says which kind it is: a model (or {@code
 * Optional} of one) is to-one, a {@code List} of a model is to-many.
 *
 * <ul>
 *   <li><b>Many-to-one</b>: the foreign key is on this table. It uses the column of this model that
 *       has a {@link ForeignKey} to the target, if there is one, and otherwise implies a column
 *       {@code <attribute>_id} (one per column of the target's key: {@code <attribute>_<column>}).
 *       The implied column is NOT NULL unless the accessor is nullable.
 *   <li><b>One-to-many</b>: the foreign key is on the other table, found through {@link
 *       #backPopulates()}, or as the only foreign key of the other model to this one.
 *   <li><b>One-to-one</b>: one side is a many-to-one with a unique foreign key; on the other, the
 *       accessor's type is the model and {@code backPopulates} names the first.
 *   <li><b>Many-to-many</b>: with {@link #secondary()}, on one side or on both.
 * </ul>
 *
 * <p>Related objects are loaded when they are first read, once. Both sides are kept in step in
 * memory, before any flush, and without loading a side that was not loaded.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Relationship {

  /**
   * The attribute of the target that is the other side of this one and names it back. Checked at
   * compile time.
   */
  String backPopulates() default "";

  /**
   * A name for the other side where the target does not declare it; it is reached through the
   * metamodel: {@code USER.posts.inverse().get(post)}.
   */
  String backref() default "";

  /**
   * The foreign key column or columns, by column name, where several lead to the same model: this
   * model's own for to-one, the target's for to-many. On a to-one with no such column, the name of
   * the column that it implies.
   */
  String[] foreignKey() default {};

  /** The association table of a many-to-many relationship. */
  Secondary secondary() default @Secondary(table = "");

  /** What is done to the related objects together with the owner. */
  Cascade[] cascade() default {Cascade.SAVE_UPDATE, Cascade.MERGE};
}
