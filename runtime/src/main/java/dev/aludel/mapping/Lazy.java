package dev.aludel.mapping;

/** When a relationship is loaded, unless a query says otherwise. */
public enum Lazy {
  /** When it is first read. */
  SELECT,
  /** With the owner, in one statement. */
  JOINED,
  /** Right after the owners, by their query as a subquery. */
  SUBQUERY,
  /** Right after the owners, by their keys. */
  SELECT_IN,
  /** Right after each owner. */
  IMMEDIATE,
  /** Never by being read: that is an error. */
  RAISE,
  /** An error only where SQL would have to be sent. */
  RAISE_ON_SQL,
  /** Never: it reads as empty. */
  NO_LOAD
}
