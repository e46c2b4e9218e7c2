package dev.aludel.mapping;

/** The shape of a relationship, seen from its owner. */
public enum EdgeKind {
  /** The owner's row refers to one target. */
  TO_ONE,
  /** At most one target's row refers to the owner. */
  TO_ONE_BACK,
  /** Targets' rows refer to the owner. */
  TO_MANY,
  /** Rows of an association table pair owner and targets. */
  MANY_TO_MANY
}
