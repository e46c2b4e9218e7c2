package dev.aludel.mapping;

/** What is left to the database's {@code ON DELETE} when an owner is deleted. */
public enum PassiveDeletes {
  /** Nothing. */
  OFF,
  /** Related objects that are not loaded. */
  ON,
  /** All related objects. */
  ALL
}
