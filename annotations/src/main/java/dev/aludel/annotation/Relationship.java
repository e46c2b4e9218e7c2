package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Relates a model to another. The accessor's type says which kind it is: a model (or {@code
 * Optional} of one) is to-one, a {@code List}, {@code Set}, {@code Collection} or {@code Map} of
 * models is to-many. So is a {@code DynamicCollection} or {@code WriteOnlyCollection}, of which
 * nothing is ever in memory: it is queried, added to and removed from by statements.
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

  /**
   * What targets must fulfil besides the foreign key: SQL text over the columns of the target's
   * table, checked at compile time, such as {@code "kind = 'BILLING'"}. It applies wherever the
   * relationship is loaded, joined or asked about. For a {@link #viewOnly()} relationship to many;
   * what SQLAlchemy's {@code primaryjoin} adds to the foreign key.
   */
  String on() default "";

  /** The association table of a many-to-many relationship. */
  Secondary secondary() default @Secondary(table = "");

  /** What is done to the related objects together with the owner. */
  Cascade[] cascade() default {Cascade.SAVE_UPDATE, Cascade.MERGE};

  /** When it is loaded, unless a query says otherwise. */
  Lazy lazy() default Lazy.SELECT;

  /**
   * The order of a collection: attributes of the target, or columns of the association table as
   * {@code "table.column"}, each with {@code " desc"} behind it where it descends. Loading sorts by
   * it; objects that are added stand where they are put until the collection is loaded again.
   */
  String[] orderBy() default {};

  /** What is left to the database's {@code ON DELETE} when the owner is deleted. */
  PassiveDeletes passiveDeletes() default PassiveDeletes.OFF;

  /**
   * Only for reading, so that several relationships may show the same rows: changing it is an error
   * at once (where SQLAlchemy loses the change), and it cascades nothing.
   */
  boolean viewOnly() default false;

  /**
   * Writes the foreign key by a second statement: an update after the insert, and before the
   * delete. For rows that refer to each other, where that is not seen from nullable columns.
   */
  boolean postUpdate() default false;

  /**
   * A target has one owner at a time; the second is refused. What {@link Cascade#DELETE_ORPHAN}
   * needs where several owners could share a target.
   */
  boolean singleParent() default false;

  /**
   * Whether the database passes a changed key on ({@code ON UPDATE CASCADE}); otherwise the session
   * loads what refers to it and updates that.
   */
  boolean passiveUpdates() default true;

  /** How many levels a relationship of a model to itself is loaded eagerly. */
  int joinDepth() default 0;

  /**
   * The attribute of the target that is the key of a {@code Map}. The map finds an object by the
   * key that it has now: a key that changes moves it at once.
   */
  String mapKey() default "";

  /**
   * The attribute of the target, a whole number with a setter, that keeps the places of a {@code
   * List}: 0, 1, 2 and so on. It is set when objects are added, removed and moved, and the list is
   * loaded in this order. Let it be nullable: an object that enters from the other side has no
   * place until the list is read.
   *
   * <p>Unlike SQLAlchemy's {@code ordering_list}, each change numbers all that stand behind it at
   * once, whatever was set by hand, so that the places always are the order of the list. A unique
   * constraint over the owner and the place holds if the place is nullable, or if it is {@linkplain
   * Unique#deferral deferrable}.
   */
  String orderingColumn() default "";

  /** The first place of an {@link #orderingColumn}. */
  int countFrom() default 0;

  /** From one place to the next: 10 leaves room for rows that others insert between. */
  int countBy() default 1;

  /**
   * The attributes of this model that write the same foreign key column as this one, on purpose.
   * Where that is not said, the compiler warns.
   */
  String[] overlaps() default {};
}
