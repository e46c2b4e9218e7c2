package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * SQL that is executed when tables are created or dropped: triggers, functions, row security, first
 * rows. SQLAlchemy's {@code DDL(…).execute_if(…)} and its events.
 *
 * <pre>{@code
 * @Ddl(dialect = "postgresql",
 *      value = "create trigger touch before update on {table} for each row execute function touch()")
 * }</pre>
 *
 * <p>On a model or a mixin it goes with the table of each such model: it is executed if the table
 * really is created or dropped, not where it was there already. <code>{table}</code> stands for the
 * table's name. Models below another one do not repeat it.
 *
 * <p>On the type of a {@link Schema} it is executed each time that the schema is created or
 * dropped, whatever is there: let it be repeatable ({@code create or replace function …}).
 *
 * <p>All of what comes before is executed before the first table is created (so a schema or a
 * domain may be made that tables need), all of what comes after when the last table has its
 * indexes, foreign keys and comments; the schema's first in both cases that come before, and last
 * in those after. The text is sent as it is: what a database makes of it, we do not check. A part
 * of it may not be committed alone on PostgreSQL, where creating a schema is one transaction.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Ddl.List.class)
public @interface Ddl {

  /** The statements, in order. */
  String[] value();

  /** When they are executed. */
  Event event() default Event.AFTER_CREATE;

  /** The databases that they are for: {@code "postgresql"}, {@code "h2"}; none means all. */
  String[] dialect() default {};

  /** When a statement is executed. */
  enum Event {
    /** Before the first table is created. */
    BEFORE_CREATE,
    /** When all tables are there. */
    AFTER_CREATE,
    /** Before the first table is dropped. */
    BEFORE_DROP,
    /** When all tables are gone. */
    AFTER_DROP
  }

  /** Holds repeated annotations. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    /** The annotations. */
    Ddl[] value();
  }
}
