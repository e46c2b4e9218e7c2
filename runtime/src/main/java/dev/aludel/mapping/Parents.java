package dev.aludel.mapping;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import org.jspecify.annotations.Nullable;

/**
 * The one owner of what may have one only, where the foreign key does not say so: targets of to-one
 * and many-to-many relationships that delete orphans. The target remembers it.
 */
final class Parents {

  private Parents() {}

  /**
   * An owner loses a target, and gets another one: a {@link SessionStateException} if that has an
   * owner.
   */
  static void exchange(EntityState owner, Edge edge, @Nullable Object old, @Nullable Object value) {
    if (!isSingle(edge) || old == value) {
      return;
    }
    if (value != null) {
      EntityState target = Mappers.state(value);
      ParentLink link = ParentLink.find(target.parents(), edge);
      Object parent = link == null ? null : link.owner();
      if (parent != null && parent != owner.entity()) {
        throw new SessionStateException(
            ErrorCode.TARGET_HAS_ANOTHER_PARENT,
            target.describe(),
            edge.name(),
            Mappers.state(parent).describe());
      }
      note(target, edge, owner.entity());
    }
    if (old != null) {
      note(Mappers.state(old), edge, null);
    }
  }

  /** A {@link SessionStateException} if two objects that become related have two sessions. */
  static void requireTogether(EntityState owner, @Nullable Object target) {
    EntityState state = target == null ? null : Mappers.state(target);
    Attachment session = owner.attachment();
    Attachment other = state == null || session == null ? null : state.attachment();
    if (state != null && other != null && other != session && !other.isReadOnly()) {
      throw new SessionStateException(ErrorCode.OBJECT_HAS_ANOTHER_SESSION, state.describe());
    }
  }

  /** An owner's target was loaded. */
  static void loaded(EntityState owner, Edge edge, @Nullable Object target) {
    if (target != null && isSingle(edge)) {
      EntityState state = Mappers.state(target);
      if (ParentLink.find(state.parents(), edge) == null) {
        state.parents(new ParentLink(edge, owner.entity(), state.parents()));
      }
    }
  }

  private static void note(EntityState target, Edge edge, @Nullable Object owner) {
    ParentLink others = ParentLink.without(target.parents(), edge);
    target.parents(new ParentLink(edge, owner, others));
    target.touch();
  }

  private static boolean isSingle(Edge edge) {
    return edge.isSingleParent()
        && (edge.kind() == EdgeKind.TO_ONE || edge.kind() == EdgeKind.MANY_TO_MANY);
  }
}
