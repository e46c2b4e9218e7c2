package dev.aludel.session;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.ObjectState;
import dev.aludel.mapping.RelatedList;

/**
 * A row of an association table. The edge is one of a relationship's two sides, always the same
 * one, so that a pair is equal whichever side it came from.
 */
record Link(Edge edge, EntityState owner, EntityState target) {

  /** Whether it may be in the database though a list got it now: nobody looked. */
  boolean isUncertain() {
    Edge inverse = edge.inverse();
    return !knows(owner, edge, target)
        && (inverse == null || !knows(target, inverse, owner))
        && !isNew(target);
  }

  /** Whether one end's list tells that the other is new there; it may have been there before. */
  private static boolean knows(EntityState state, Edge edge, EntityState other) {
    Object list = Mappers.related(edge.owner(), state.entity(), edge.attribute());
    return isNew(state)
        || (list instanceof RelatedList<?> known
            && known.isLoaded()
            && known.added().contains(other.entity()));
  }

  private static boolean isNew(EntityState state) {
    return state.lifecycle() == ObjectState.PENDING;
  }

  static Link of(Edge side, EntityState owner, EntityState target) {
    Edge edge = side.highest();
    Edge inverse = edge.inverse();
    return inverse != null && inverse.toString().compareTo(edge.toString()) < 0
        ? new Link(inverse, target, owner)
        : new Link(edge, owner, target);
  }

  /** The relationship and both ends, for messages. */
  @Override
  public String toString() {
    return edge + " of " + owner.describe() + " to " + target.describe();
  }
}
