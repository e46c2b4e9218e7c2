package dev.aludel.mapping;

/** Where an object is in its life. */
public enum ObjectState {
  /** New, and in no session. */
  TRANSIENT,
  /** New, in a session, to be inserted by its next flush. */
  PENDING,
  /** Has a row, and is in a session. */
  PERSISTENT,
  /** Its row was deleted in a transaction that is not finished. */
  DELETED,
  /** Has or had a row, and is in no session. */
  DETACHED
}
