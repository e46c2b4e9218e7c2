package dev.aludel.mapping;

import dev.aludel.error.DetachedException;
import dev.aludel.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The reverse side of one-to-many and one-to-one relationships, for targets with and without an
 * attribute of their own for it.
 */
public final class Owners {

  private Owners() {}

  /** The object that has {@code target} at the far end of {@code edge}; loads it if need be. */
  public static @Nullable Object get(Edge edge, Object target) {
    return ownerOf(Mappers.state(target), edge);
  }

  /** Puts {@code target} at the far end of another object's {@code edge}, or of none. */
  public static void set(Edge edge, Object target, @Nullable Object owner) {
    EntityState state = Mappers.state(target);
    state.guard();
    moveTo(state, edge, owner);
  }

  /** Whether what rows say of a to-one relationship is true whatever memory knows. */
  public static boolean areSaidByRows(Edge edge) {
    return edge.kind() == EdgeKind.TO_ONE && !edge.isSingleParent();
  }

  /**
   * What a to-one relationship refers to as a row says; null for the far side of a one-to-one that
   * was moved away in memory, and is not flushed.
   */
  public static @Nullable Object loaded(EntityState owner, Edge edge, @Nullable Object target) {
    if (edge.kind() == EdgeKind.TO_ONE_BACK
        && target != null
        && !edge.isViewOnly()
        && Relations.isMoved(Mappers.state(target), edge, owner)) {
      return null;
    }
    Parents.loaded(owner, edge, target);
    return target;
  }

  /** The owner of a child; loads it if memory does not know. */
  private static @Nullable Object ownerOf(EntityState child, Edge edge) {
    Edge inverse = Relations.inverse(edge, child);
    if (inverse != null) {
      child.fetch(inverse.attribute());
      return Mappers.related(child.mapper(), child.entity(), inverse.attribute());
    }
    ParentLink link = ParentLink.find(child.parents(), edge);
    if (link != null) {
      return link.owner();
    }
    Attachment session = child.attachment();
    if (session == null && child.lifecycle() == ObjectState.DETACHED) {
      throw new DetachedException(
          ErrorCode.OBJECT_IS_DETACHED, child.mapper().model(), backrefOf(edge), edge.loadHint());
    }
    return session == null || child.lifecycle() != ObjectState.PERSISTENT
        ? null
        : session.fetchOwner(child, edge);
  }

  private static String backrefOf(Edge edge) {
    String name = edge.backref();
    return name == null ? "owner of " + edge : name;
  }

  /** Gives a child another owner, or none, as its list or its field would. */
  private static void moveTo(EntityState child, Edge edge, @Nullable Object owner) {
    Object before = ownerOf(child, edge);
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
