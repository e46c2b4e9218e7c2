package dev.aludel.mapping;

/** What happens to the row of an object in a flush: SQLAlchemy's mapper events. */
public enum MapperEvent {
  /** A row is about to be inserted. */
  BEFORE_INSERT,
  /** A row was inserted; its key is known. */
  AFTER_INSERT,
  /** A row is about to be updated. */
  BEFORE_UPDATE,
  /** A row was updated. */
  AFTER_UPDATE,
  /** A row is about to be deleted. */
  BEFORE_DELETE,
  /** A row was deleted. */
  AFTER_DELETE,
  /**
   * An object would be marked as deleted, and is not; told of models that listen for it, when it
   * happens and not in the flush.
   */
  INSTEAD_OF_DELETE;

  /** Whether the row is still to be written. */
  public boolean isBefore() {
    return this != AFTER_INSERT && this != AFTER_UPDATE && this != AFTER_DELETE;
  }
}
