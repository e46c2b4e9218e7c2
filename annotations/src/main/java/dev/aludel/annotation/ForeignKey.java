package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A FOREIGN KEY constraint. On a column's accessor it names what the column refers to; on a to-one
 * {@link Relationship} it gives the options of the foreign key that the relationship implies; on a
 * model it declares one over several columns.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(ForeignKey.List.class)
public @interface ForeignKey {

  /**
   * What is referred to, by name: {@code "users.id"}, or {@code "orders(region, number)"} for
   * several columns. Checked against the module's models. Not given on a relationship.
   */
  String value() default "";

  /** What is referred to, by model: its primary key. Instead of {@link #value()}. */
  Class<?> model() default void.class;

  /** The referring columns, in order; on a model only. */
  String[] columns() default {};

  /** The constraint's name, used as it is; by default {@code fk_<table>_<columns>_<target>}. */
  String name() default "";

  /** What happens to a row when the one it refers to is deleted. */
  Action onDelete() default Action.NO_ACTION;

  /** What happens to a row when the key it refers to changes. */
  Action onUpdate() default Action.NO_ACTION;

  /** When the constraint is checked. H2 has no deferred constraints and checks at once. */
  Deferral deferral() default Deferral.NOT_DEFERRABLE;

  /** A comment stored in the database with the constraint. */
  String comment() default "";

  /** A referential action. */
  enum Action {
    /** Refused, at the end of the statement. */
    NO_ACTION,
    /** Refused at once. */
    RESTRICT,
    /** The referring row goes, or changes, too. */
    CASCADE,
    /** The referring columns become NULL. */
    SET_NULL,
    /** The referring columns get their server defaults. */
    SET_DEFAULT
  }

  /** When a constraint is checked. */
  enum Deferral {
    /** With each statement, always. */
    NOT_DEFERRABLE,
    /** With each statement, unless the transaction says otherwise. */
    INITIALLY_IMMEDIATE,
    /** At the transaction's end, unless the transaction says otherwise. */
    INITIALLY_DEFERRED
  }

  /** Holds repeated foreign keys. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface List {
    /** The foreign keys. */
    ForeignKey[] value();
  }
}
