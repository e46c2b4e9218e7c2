package dev.aludel.session;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityState;

/**
 * A row of an association table. The edge is one of a relationship's two sides, always the same
 * one, so that a pair is equal whichever side it came from.
 */
record Link(Edge edge, EntityState owner, EntityState target) {

  static Link of(Edge edge, EntityState owner, EntityState target) {
    Edge inverse = edge.inverse();
    return inverse != null && inverse.toString().compareTo(edge.toString()) < 0
        ? new Link(inverse, target, owner)
        : new Link(edge, owner, target);
  }
}
