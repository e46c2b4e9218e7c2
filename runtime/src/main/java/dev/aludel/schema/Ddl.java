package dev.aludel.schema;

import java.util.List;

/**
 * A statement that is executed when a table, or a whole schema, is created or dropped; SQLAlchemy's
 * {@code DDL} and its events. It is sent as it is.
 *
 * @param event when
 * @param statement SQL, in which <code>{table}</code> is the table's name, quoted where needed
 * @param dialects the databases that it is for; none means all
 */
public record Ddl(Event event, String statement, List<String> dialects) {
  /** What stands for the table's name in a statement. */
  public static final String TABLE = "{table}";

  /** When a statement is executed. */
  public enum Event {
    /** Before the first of all tables is created. */
    BEFORE_CREATE,
    /** When all tables are there, with indexes, foreign keys and comments. */
    AFTER_CREATE,
    /** Before the first of all tables is dropped. */
    BEFORE_DROP,
    /** When all tables are gone. */
    AFTER_DROP
  }

  /** Copies the list. */
  public Ddl {
    dialects = List.copyOf(dialects);
  }

  /** A statement for all databases. */
  public static Ddl on(Event event, String statement) {
    return new Ddl(event, statement, List.of());
  }

  /** The same for some databases only: {@code "postgresql"}. */
  public Ddl executeIf(String... dialects) {
    return new Ddl(event, statement, List.of(dialects));
  }

  /** Whether a database that speaks this dialect executes it. */
  public boolean isFor(String dialect) {
    return dialects.isEmpty() || dialects.contains(dialect);
  }
}
