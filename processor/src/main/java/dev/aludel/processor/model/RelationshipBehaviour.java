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
 * @param counting the places that it keeps
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
    Counting counting,
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
          Counting.USUAL,
          List.of());

  /** Copies the lists. */
  public RelationshipBehaviour {
    orderBy = List.copyOf(orderBy);
    overlaps = List.copyOf(overlaps);
  }

  /**
   * The places of a list.
   *
   * @param from the first
   * @param by from one to the next
   */
  public record Counting(int from, int by) {
    /** 0, 1, 2 and so on. */
    public static final Counting USUAL = new Counting(0, 1);
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
