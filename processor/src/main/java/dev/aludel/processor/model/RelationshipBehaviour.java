package dev.aludel.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code @Relationship} says about loading, flushing and deleting; each value as given.
 *
 * @param orderBy terms: {@code name}, {@code createdAt desc}, {@code enrollments.grade}
 * @param on SQL text over the target's columns
 * @param joinDepth 0 if not given
 * @param mapKey an attribute of the target
 * @param orderingColumn an attribute of the target
 * @param overlaps attributes of this model
 */
public record RelationshipBehaviour(
    Lazy lazy,
    List<String> orderBy,
    PassiveDeletes passiveDeletes,
    Optional<String> on,
    boolean viewOnly,
    boolean postUpdate,
    boolean singleParent,
    boolean passiveUpdates,
    int joinDepth,
    Optional<String> mapKey,
    Optional<String> orderingColumn,
    List<String> overlaps) {

  /** What a relationship does of which nothing is said. */
  public static final RelationshipBehaviour USUAL =
      new RelationshipBehaviour(
          Lazy.SELECT,
          List.of(),
          PassiveDeletes.OFF,
          Optional.empty(),
          false,
          false,
          false,
          true,
          0,
          Optional.empty(),
          Optional.empty(),
          List.of());

  /** Copies the lists. */
  public RelationshipBehaviour {
    orderBy = List.copyOf(orderBy);
    overlaps = List.copyOf(overlaps);
  }

  /** When it is loaded; the annotation's names. */
  public enum Lazy {
    SELECT,
    JOINED,
    SUBQUERY,
    SELECT_IN,
    IMMEDIATE,
    RAISE,
    RAISE_ON_SQL,
    NO_LOAD
  }

  /** What is left to the database; the annotation's names. */
  public enum PassiveDeletes {
    OFF,
    ON,
    ALL
  }
}
