package dev.aludel.annotation;

/**
 * When the session reads values that the database made: {@link ServerDefault} and {@link
 * FetchedValue}, and expressions that were set as values. Keys, and versions that the database
 * makes, are always read at once. (SQLAlchemy's {@code eager_defaults}.)
 */
public enum EagerDefaults {
  /**
   * Those of an INSERT with it, in the same statement; those of an UPDATE when they are read. No
   * flush sends a SELECT, and many updates stay one statement. SQLAlchemy's {@code "auto"}.
   */
  AUTO,
  /**
   * Those of an UPDATE at once, too: by RETURNING in the same statement, on H2 by {@code final
   * table}; where H2 updates several rows in a batch, by one SELECT for all of them. SQLAlchemy's
   * {@code True}.
   */
  ALWAYS,
  /**
   * All of them when they are read: an INSERT answers no more than the key. SQLAlchemy's {@code
   * False}.
   */
  NEVER
}
