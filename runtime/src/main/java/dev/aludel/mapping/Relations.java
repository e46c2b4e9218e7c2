package dev.aludel.mapping;

import dev.aludel.error.DetachedException;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.LazyLoadException;
import dev.aludel.error.UnsetAttributeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps both sides of relationships in step, in memory, before any flush. */
final class Relations {

  private Relations() {}

  /** Why a relationship that must have a target has none. */
  static UnsetAttributeException missing(EntityState state, Edge edge) {
    boolean refers =
        edge.kind() == EdgeKind.TO_ONE
            && state.lifecycle() == ObjectState.PERSISTENT
            && !state.isChanged(edge.attribute());
    for (int column : refers ? edge.foreignKey() : new int[0]) {
      refers &= Mappers.value(state.mapper(), state.entity(), column) != null;
    }
    return refers
        ? new UnsetAttributeException(
            ErrorCode.REQUIRED_TARGET_IS_HIDDEN, state.describe(), edge.name())
        : new UnsetAttributeException(
            ErrorCode.ATTRIBUTE_IS_UNSET, state.mapper().model(), edge.name(), state.word());
  }

  /** Loads a to-one relationship of a persistent object; of a new one nothing is loaded. */
  static void load(EntityState state, Edge edge) {
    ObjectState now = state.lifecycle();
    if (now == ObjectState.DETACHED && !refersToNothing(state, edge)) {
      throw new DetachedException(
          ErrorCode.OBJECT_IS_DETACHED, state.mapper().model(), edge.name(), edge.loadHint());
    }
    Attachment session = state.attachment();
    if (session == null || now != ObjectState.PERSISTENT) {
      return;
    }
    Object value = Owners.loaded(state, edge, session.fetch(state, edge));
    Mappers.relate(state.mapper(), state.entity(), edge.attribute(), value);
    state.markSet(edge.attribute());
  }

  /** Whether a child's row still refers to an owner that it does not have any more. */
  static boolean isMoved(EntityState child, Edge edge, EntityState owner) {
    return child.isPinned()
        && (isTold(child, edge) || allSet(child, edge.foreignKey()))
        && parentOf(child, edge) != owner.entity();
  }

  /** Loads what a change must know: what is changed by half by then is not flushed. */
  static void quietly(EntityState state, Runnable loading) {
    Attachment session = state.attachment();
    if (session == null) {
      loading.run();
    } else {
      session.withoutAutoflush(loading);
    }
  }

  /** Loads a to-many relationship. */
  static List<?> loadAll(EntityState state, Edge edge) {
    ObjectState now = state.lifecycle();
    if (now == ObjectState.DETACHED) {
      throw new DetachedException(
          ErrorCode.OBJECT_IS_DETACHED, state.mapper().model(), edge.name(), edge.loadHint());
    }
    Attachment session = state.attachment();
    return session == null || now != ObjectState.PERSISTENT
        ? List.of()
        : session.fetchAll(state, edge);
  }

  /** Rows became a list: what was moved and is not flushed stays away, the rest gets its places. */
  static void complete(EntityState owner, Edge edge, List<?> all) {
    Attachment session = edge.kind() == EdgeKind.TO_MANY ? owner.attachment() : null;
    if (session != null && session.hasWork() && !edge.isViewOnly()) {
      all.removeIf(child -> isTaken(Mappers.state(child), edge, owner));
    }
    if (edge.placing() != null && !owner.isReadOnly()) {
      Placing.tell(edge, all, Placing.putLast(edge, all));
    }
  }

  private static boolean isTaken(EntityState child, Edge edge, EntityState owner) {
    Edge inverse = inverse(edge, child);
    if (inverse != null) {
      return child.isChanged(inverse.attribute()) && field(child, inverse) != owner.entity();
    }
    ParentLink link = child.isPinned() ? ParentLink.find(child.parents(), edge) : null;
    return link != null && link.owner() != owner.entity();
  }

  /** The application sets a to-one relationship, from either side of a one-to-one. */
  static void set(EntityState state, Edge edge, @Nullable Object value) {
    Parents.requireTogether(state, value);
    if (edge.cascades(Cascade.DELETE_ORPHAN) && edge.kind() == EdgeKind.TO_ONE) {
      state.fetch(edge.attribute());
    }
    Object old = current(state, edge);
    if (old == value && state.isSet(edge.attribute())) {
      return;
    }
    Parents.exchange(state, edge, old, value);
    if (edge.kind() == EdgeKind.TO_ONE && edge.inverse() != null && value != null) {
      prepare(edge.inverse(), state, old, Mappers.state(value));
      old = old == null ? current(state, edge) : old; // Its row may have been read by that.
    }
    assign(state, edge, value);
    if (edge.kind() == EdgeKind.TO_ONE) {
      moveBetweenOwners(state, edge, old, value);
    } else {
      exchangeChildren(state, edge, old, value);
    }
    cascade(state, edge, value);
  }

  /** A list of the application got a target. */
  static void linked(EntityState owner, Edge edge, Object target) {
    if (edge.kind() == EdgeKind.MANY_TO_MANY) {
      Parents.exchange(owner, edge, null, target);
      Edge inverse = edge.inverse();
      if (inverse != null) {
        list(target, inverse).linkQuietly(owner.entity());
      }
    } else {
      adopt(owner, edge, Mappers.state(target));
    }
    owner.touch();
    cascade(owner, edge, target);
  }

  /** A list of the application lost a target. */
  static void unlinked(EntityState owner, Edge edge, Object target) {
    if (edge.kind() == EdgeKind.MANY_TO_MANY) {
      Parents.exchange(owner, edge, target, null);
      Edge inverse = edge.inverse();
      if (inverse != null) {
        list(target, inverse).unlinkQuietly(owner.entity());
      }
    } else {
      EntityState child = Mappers.state(target);
      boolean canLoad = child.attachment() != null;
      if ((canLoad ? rowParentOf(child, edge) : parentOf(child, edge)) == owner.entity()) {
        point(child, edge, null);
      }
    }
    owner.touch();
  }

  /** The owner of a child as far as memory knows; never loads. */
  static @Nullable Object parentOf(EntityState child, Edge edge) {
    Edge inverse = inverse(edge, child);
    if (inverse != null) {
      return current(child, inverse);
    }
    ParentLink link = ParentLink.find(child.parents(), edge);
    return link != null ? link.owner() : known(child, edge.foreignKey(), edge.owner());
  }

  /** The same, where a child that is expired loads again. */
  static @Nullable Object rowParentOf(EntityState child, Edge edge) {
    for (int column : isTold(child, edge) ? new int[0] : edge.foreignKey()) {
      child.read(column);
    }
    return parentOf(child, edge);
  }

  private static boolean isTold(EntityState child, Edge edge) {
    Edge inverse = inverse(edge, child);
    return inverse == null
        ? ParentLink.find(child.parents(), edge) != null
        : child.isSet(inverse.attribute());
  }

  /** Makes the lists of an object unloaded; what was queued is lost. */
  static void forgetLists(EntityState state) {
    if (state.get() == null) {
      return;
    }
    for (Edge edge : state.mapper().edges()) {
      if (edge.isList()) {
        forgetList(state, edge);
      }
    }
  }

  /** Makes a relationship unloaded; a change of it is lost. */
  static void forget(EntityState state, Edge edge) {
    if (edge.isList()) {
      forgetList(state, edge);
      return;
    }
    Edge inverse = edge.inverse();
    if (inverse != null) {
      state.parents(ParentLink.without(state.parents(), inverse));
    }
    state.forget(edge.attribute());
  }

  /** Makes one list of an object unloaded; what was queued is lost. */
  static void forgetList(EntityState state, Edge edge) {
    Entity entity = state.get();
    Object field =
        entity == null ? null : Mappers.related(state.mapper(), entity, edge.attribute());
    if (field != null) {
      ((RelatedList<?>) field).forget();
    }
  }

  private static void moveBetweenOwners(
      EntityState child, Edge edge, @Nullable Object old, @Nullable Object owner) {
    Edge inverse = edge.inverse();
    if (inverse == null) {
      return;
    }
    if (old != null) {
      leave(Mappers.state(old), inverse, child.entity());
    }
    if (owner != null) {
      join(Mappers.state(owner), inverse, child.entity());
    }
  }

  /** What must be known of the owner's side before a child comes in from its own. */
  private static void prepare(
      Edge side, EntityState child, @Nullable Object old, EntityState owner) {
    Edge edge = side.in(owner.mapper());
    if (edge.isList()) {
      Placing.leave(edge, child, old, owner);
    } else if (owner.attachment() != null && !owner.isSet(edge.attribute())) {
      try {
        quietly(owner, () -> owner.fetch(edge.attribute()));
      } catch (LazyLoadException e) {
        return; // It is not to be loaded: whom the child displaces stays unknown.
      }
    }
  }

  private static void leave(EntityState owner, Edge side, Object child) {
    Edge edge = side.in(owner.mapper());
    if (edge.isList()) {
      list(owner.entity(), edge).unlinkQuietly(child);
    } else if (owner.isSet(edge.attribute()) && field(owner, edge) == child) {
      assign(owner, edge, null);
    }
  }

  private static void join(EntityState owner, Edge side, Object child) {
    Edge edge = side.in(owner.mapper());
    if (edge.isList()) {
      list(owner.entity(), edge).linkQuietly(child);
      return;
    }
    Object displaced = owner.isSet(edge.attribute()) ? field(owner, edge) : null;
    assign(owner, edge, child);
    if (displaced != null
        && displaced != child
        && parentOf(Mappers.state(displaced), edge) == owner.entity()) {
      point(Mappers.state(displaced), edge, null);
    }
  }

  private static void exchangeChildren(
      EntityState owner, Edge edge, @Nullable Object old, @Nullable Object child) {
    if (old != null) {
      point(Mappers.state(old), edge, null);
    }
    if (child != null) {
      adopt(owner, edge, Mappers.state(child));
    }
  }

  /** The child leaves the owner it had, and gets this one. */
  private static void adopt(EntityState owner, Edge edge, EntityState child) {
    Object before = parentOf(child, edge);
    if (before == owner.entity()) {
      return;
    }
    if (before != null) {
      leave(Mappers.state(before), edge, child.entity());
    }
    point(child, edge, owner.entity());
  }

  /** Tells a child its owner: in its attribute if it has one, else in its state. */
  private static void point(EntityState child, Edge edge, @Nullable Object owner) {
    Edge inverse = inverse(edge, child);
    if (inverse != null) {
      assign(child, inverse, owner);
    } else {
      ParentLink others = ParentLink.without(child.parents(), edge);
      child.parents(new ParentLink(edge, owner, others));
      child.touch();
    }
  }

  private static void assign(EntityState state, Edge edge, @Nullable Object value) {
    state.changing(edge.attribute());
    noteTaken(state, edge, value);
    Mappers.relate(state.mapper(), state.entity(), edge.attribute(), value);
    state.markChanged(edge.attribute());
    state.touch();
  }

  /** Remembers that a child was taken from its owner, as long as it gets no other one. */
  private static void noteTaken(EntityState child, Edge edge, @Nullable Object owner) {
    Edge inverse = edge.kind() == EdgeKind.TO_ONE ? edge.inverse() : null;
    if (inverse == null) {
      return;
    }
    if (owner != null) {
      child.parents(ParentLink.without(child.parents(), inverse));
    } else if (child.isSet(edge.attribute()) && field(child, edge) != null) {
      ParentLink others = ParentLink.without(child.parents(), inverse);
      child.parents(new ParentLink(inverse, null, others));
    }
  }

  /**
   * What a to-one refers to, as far as memory knows; only the far side of a one-to-one is loaded.
   */
  static @Nullable Object current(EntityState state, Edge edge) {
    if (!state.isSet(edge.attribute()) && edge.kind() == EdgeKind.TO_ONE_BACK) {
      quietly(state, () -> load(state, edge));
    }
    if (state.isSet(edge.attribute()) || edge.kind() == EdgeKind.TO_ONE_BACK) {
      return field(state, edge);
    }
    return known(state, edge.foreignKey(), edge.target());
  }

  private static @Nullable Object known(
      EntityState state, int[] foreignKey, EntityMapper<?> target) {
    Attachment session = state.attachment();
    if (session == null || !allSet(state, foreignKey)) {
      return null;
    }
    Object key = Mappers.identity(state.mapper(), state.entity(), foreignKey);
    return key == null ? null : session.find(target, key);
  }

  private static boolean refersToNothing(EntityState state, Edge edge) {
    return edge.kind() == EdgeKind.TO_ONE
        && allSet(state, edge.foreignKey())
        && Mappers.identity(state.mapper(), state.entity(), edge.foreignKey()) == null;
  }

  private static boolean allSet(EntityState state, int[] columns) {
    for (int column : columns) {
      if (!state.isSet(column)) {
        return false;
      }
    }
    return true;
  }

  private static void cascade(EntityState owner, Edge edge, @Nullable Object target) {
    Attachment session = owner.attachment();
    if (session != null && target != null && edge.cascades(Cascade.SAVE_UPDATE)) {
      session.related(target);
    }
  }

  private static @Nullable Object field(EntityState state, Edge edge) {
    return Mappers.related(state.mapper(), state.entity(), edge.attribute());
  }

  /** The other side, as an object at that end has it. */
  static @Nullable Edge inverse(Edge edge, EntityState end) {
    Edge inverse = edge.inverse();
    return inverse == null ? null : inverse.in(end.mapper());
  }

  static RelatedList<Object> list(Object owner, Edge edge) {
    return Mappers.list(edge.owner(), owner, edge.attribute());
  }
}
