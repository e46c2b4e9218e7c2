package dev.aludel.annotation;

/** When a relationship is loaded, unless a query says otherwise; SQLAlchemy's words. */
public enum Lazy {
  /**
   * When it is first read, in a statement of its own: for all objects of the result that the owner
   * came with.
   */
  SELECT,
  /** With the owner, in one statement: a LEFT JOIN, or an INNER JOIN where it cannot be null. */
  JOINED,
  /** Right after the owners, in a second statement that repeats their query as a subquery. */
  SUBQUERY,
  /** Right after the owners, in a second statement that names their keys. */
  SELECT_IN,
  /** Right after each owner, in a statement of its own. */
  IMMEDIATE,
  /** Never by being read: that is an error. A query must load it. */
  RAISE,
  /**
   * An error only where SQL would have to be sent: an object that the session knows is answered.
   */
  RAISE_ON_SQL,
  /** Never: without an explicit load it reads as empty. */
  NO_LOAD
}
