package dev.aludel.session;

/**
 * How the objects of a session follow an update or delete of many rows: SQLAlchemy's {@code
 * synchronize_session}. Whichever it is, what an update set loads again when it is read, and the
 * object of a deleted row is deleted.
 */
public enum Synchronize {
  /**
   * By {@link #EVALUATE} where the condition can be, else by {@link #FETCH}; by neither if the
   * session has no object of the model.
   */
  AUTO,
  /**
   * By the condition, applied to the objects in memory. Can be done with columns, values, and
   * comparisons of these, but for the order of texts, which is the database's. An object that lacks
   * a column that matters loads again as a whole.
   */
  EVALUATE,
  /** By the keys that the statement answers. */
  FETCH,
  /** Not at all: objects keep what they have until they expire. */
  NONE
}
