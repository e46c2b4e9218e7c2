package dev.aludel.mapping;

import org.jspecify.annotations.Nullable;

/**
 * The owner that a child got through an edge for which the child has no attribute; a list, since
 * few children have more than one.
 *
 * @param edge the owner's edge
 * @param owner the owner; null if the child was taken away
 * @param next further edges
 */
public record ParentLink(Edge edge, @Nullable Object owner, @Nullable ParentLink next) {

  static @Nullable ParentLink find(@Nullable ParentLink links, Edge edge) {
    ParentLink link = links;
    while (link != null && link.edge != edge) {
      link = link.next;
    }
    return link;
  }

  static @Nullable ParentLink without(@Nullable ParentLink links, Edge edge) {
    if (links == null) {
      return null;
    }
    ParentLink rest = without(links.next, edge);
    return links.edge == edge ? rest : new ParentLink(links.edge, links.owner, rest);
  }
}
