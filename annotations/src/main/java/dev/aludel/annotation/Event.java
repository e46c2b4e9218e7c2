package dev.aludel.annotation;

/**
 * What a method can {@linkplain ListensFor listen for}: SQLAlchemy's mapper and attribute events.
 */
public enum Event {
  /**
   * A row is about to be inserted. What the method sets is inserted. Defaults are not applied yet:
   * they fill what is unset afterwards.
   */
  BEFORE_INSERT,

  /** A row was inserted; its key is known. */
  AFTER_INSERT,

  /**
   * A row is about to be updated. What the method sets is updated with it. Not told of an object of
   * which only a collection changed, for which no UPDATE is sent.
   */
  BEFORE_UPDATE,

  /** A row was updated; told once for each object. */
  AFTER_UPDATE,

  /** A row is about to be deleted. */
  BEFORE_DELETE,

  /** A row was deleted. */
  AFTER_DELETE,

  /**
   * An object with a row is about to be marked as deleted: by {@code session.delete}, by a cascade,
   * or as an orphan. It is not: the method does something else instead, such as setting a time, and
   * the object stays as it is in the session, to be updated. What its cascades would delete with it
   * is told the same if it is of a model that listens for this, and is left alone otherwise. An
   * orphan keeps its owner in its row. Statements that delete many rows really delete.
   */
  INSTEAD_OF_DELETE,

  /**
   * An attribute is about to be set: by its setter, by {@code create}, or by a builder; a to-one
   * relationship also from its other side. Never by loading, and not by defaults.
   */
  SET,

  /** An object is about to be added to a collection, from whichever side. */
  APPEND,

  /** An object is about to be removed from a collection, from whichever side. */
  REMOVE;

  /** Whether it is about an attribute, and not about a row. */
  public boolean isOfAttribute() {
    return this == SET || this == APPEND || this == REMOVE;
  }
}
