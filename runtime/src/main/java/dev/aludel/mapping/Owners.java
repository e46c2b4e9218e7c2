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
    Relations.moveTo(state, edge, owner);
  }
}
