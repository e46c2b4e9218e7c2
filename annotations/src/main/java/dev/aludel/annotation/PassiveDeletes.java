package dev.aludel.annotation;

/**
 * What a session leaves to the database's {@code ON DELETE} when an owner is deleted; {@code
 * passive_deletes} in SQLAlchemy.
 */
public enum PassiveDeletes {
  /** Nothing: related objects are loaded, and deleted or let go one by one. */
  OFF,
  /** Related objects that are not loaded; those that are loaded are treated by the session. */
  ON,
  /** All of them, loaded or not: no statement is sent for them. */
  ALL
}
