package dev.aludel.mapping;

import org.jspecify.annotations.Nullable;

/**
 * The reverse side of one-to-many and one-to-one relationships, for targets with and without an
 * attribute of their own for it.
 */
public final class Owners {

  private Owners() {}

  /** The object that has {@code target} at the far end of {@code edge}; loads it if need be. */
  public static @Nullable Object get(Edge edge, Object target) {
    return Relations.ownerOf(Mappers.state(target), edge);
  }

  /** Puts {@code target} at the far end of another object's {@code edge}, or of none. */
  public static void set(Edge edge, Object target, @Nullable Object owner) {
    EntityState state = Mappers.state(target);
    state.guard();
    moveTo(state, edge, owner);
  }

  /** Gives a child another owner, or none, as its list or its field would. */
  private static void moveTo(EntityState child, Edge edge, @Nullable Object owner) {
    Object before = Relations.ownerOf(child, edge);
    if (before == owner) {
      return;
    }
    if (owner != null) {
      add(Mappers.state(owner), edge, child.entity());
    } else if (before != null) {
      remove(Mappers.state(before), edge, child.entity());
    }
  }

  private static void add(EntityState owner, Edge edge, Object child) {
    if (edge.isList()) {
      Relations.list(owner.entity(), edge).add(child);
    } else {
      owner.relate(edge.in(owner.mapper()).attribute(), child);
    }
  }

  private static void remove(EntityState owner, Edge edge, Object child) {
    if (edge.isList()) {
      Relations.list(owner.entity(), edge).remove(child);
    } else {
      owner.relate(edge.in(owner.mapper()).attribute(), null);
    }
  }
}
