package dev.aludel.mapping;

import org.jspecify.annotations.Nullable;

/**
 * The owner that a child got through an edge for which the child has no attribute, or that it was
 * taken from its owner, whatever the edge; a list, since few children have more than one.
 *
 * @param edge the owner's edge, as the highest model has it
 * @param owner the owner; null if the child was taken away
 * @param next further edges
 */
public record ParentLink(Edge edge, @Nullable Object owner, @Nullable ParentLink next) {

  /** Of the edge as any model of a hierarchy has it. */
  public ParentLink {
    edge = edge.highest();
  }

  static @Nullable ParentLink find(@Nullable ParentLink links, Edge edge) {
    ParentLink link = links;
    while (link != null && link.edge != edge.highest()) {
      link = link.next;
    }
    return link;
  }

  /** Only the owners that there are. */
  static @Nullable ParentLink withoutTaken(@Nullable ParentLink links) {
    if (links == null) {
      return null;
    }
    ParentLink rest = withoutTaken(links.next);
    return links.owner == null ? rest : new ParentLink(links.edge, links.owner, rest);
  }

  static @Nullable ParentLink without(@Nullable ParentLink links, Edge edge) {
    if (links == null) {
      return null;
    }
    ParentLink rest = without(links.next, edge);
    return links.edge == edge.highest() ? rest : new ParentLink(links.edge, links.owner, rest);
  }
}
