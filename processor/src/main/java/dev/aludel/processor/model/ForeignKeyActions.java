package dev.aludel.processor.model;

import java.util.Optional;

/**
 * What a foreign key does, and when it is checked; the annotation's names.
 *
 * @param comment what is said about it
 */
public record ForeignKeyActions(
    Action onDelete, Action onUpdate, Deferral deferral, Optional<String> comment) {

  /** What a foreign key does that says nothing. */
  public static final ForeignKeyActions NONE =
      new ForeignKeyActions(
          Action.NO_ACTION, Action.NO_ACTION, Deferral.NOT_DEFERRABLE, Optional.empty());

  /** It follows a key that changes; a deletion of what it refers to is refused. */
  public static final ForeignKeyActions FOLLOWING =
      new ForeignKeyActions(
          Action.NO_ACTION, Action.CASCADE, Deferral.NOT_DEFERRABLE, Optional.empty());

  /** A referential action. */
  public enum Action {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT
  }

  /** When a constraint is checked. */
  public enum Deferral {
    NOT_DEFERRABLE,
    INITIALLY_IMMEDIATE,
    INITIALLY_DEFERRED
  }
}
