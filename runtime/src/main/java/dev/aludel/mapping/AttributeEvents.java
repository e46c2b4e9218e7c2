package dev.aludel.mapping;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import dev.aludel.error.NullAttributeException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Calls listeners to attributes, those of both sides of a relationship, before anything changes: so
 * what one of them throws leaves both sides as they are.
 */
final class AttributeEvents {

  private AttributeEvents() {}

  private record Change(@Nullable Object value, @Nullable Object old, Edge initiator) {}

  /** Listeners get no null that the attribute would not take, and do not call themselves. */
  static void begin(EntityState state, int attribute, @Nullable Object value) {
    EntityMapper<?> mapper = state.mapper();
    if (value == null && !mapper.attributeSets().isNullable(attribute)) {
      throw new NullAttributeException(
          ErrorCode.ATTRIBUTE_MUST_NOT_BE_NULL, mapper.model(), mapper.attributeName(attribute));
    }
    hear(state, attribute);
  }

  /** A to-one relationship is about to be set; what it is to be set to. */
  static @Nullable Object set(EntityState state, Edge edge, @Nullable Object value) {
    Object old = Relations.current(state, edge);
    Object taken = told(state, edge, value, old, edge);
    if (taken == null && edge.kind() == EdgeKind.TO_ONE && !edge.isNullable()) {
      throw new NullAttributeException(
          ErrorCode.ATTRIBUTE_MUST_NOT_BE_NULL, edge.owner().model(), edge.name());
    }
    if (taken != old) {
      left(edge, old, state.entity());
      joined(edge, taken, state.entity());
    }
    return taken;
  }

  /** A collection is about to get an object; the one that it is to get. */
  static Object append(EntityState owner, Edge edge, Object element) {
    Object taken = Objects.requireNonNull(told(owner, edge, element, null, edge));
    Object before =
        edge.kind() == EdgeKind.MANY_TO_MANY
            ? null
            : Relations.parentOf(Mappers.state(taken), edge);
    if (before != null && before != owner.entity()) {
      lost(edge, before, taken, edge);
    }
    joined(edge, taken, owner.entity());
    return taken;
  }

  /** A collection is about to lose objects. */
  static void remove(EntityState owner, Edge edge, List<?> elements) {
    for (Object element : elements) {
      lost(edge, owner.entity(), element, edge);
      left(edge, element, owner.entity());
    }
  }

  /** The other side of an edge is about to lose this one. */
  private static void left(Edge edge, @Nullable Object other, Object object) {
    Edge inverse = edge.inverse();
    if (inverse == null || other == null) {
      return;
    }
    if (inverse.isList()) {
      lost(inverse, other, object, edge);
    } else if (known(inverse, other) == object) {
      require(inverse, null, told(Mappers.state(other), inverse, null, object, edge));
    }
  }

  /** The other side of an edge is about to get this one. */
  private static void joined(Edge edge, @Nullable Object other, Object object) {
    Edge inverse = edge.inverse();
    if (inverse == null || other == null) {
      return;
    }
    Object old = inverse.isList() ? null : known(inverse, other);
    if (inverse.isList() || old != object) {
      require(inverse, object, told(Mappers.state(other), inverse, object, old, edge));
    }
  }

  /** Only the side at which a change began can take something else. */
  private static void require(Edge edge, @Nullable Object value, @Nullable Object taken) {
    if (taken != value) {
      throw new MappingException(ErrorCode.LISTENER_REPLACES_THE_OTHER_SIDE, edge);
    }
  }

  private static void lost(Edge edge, Object owner, Object element, Edge initiator) {
    EntityState state = Mappers.state(owner);
    Edge own = edge.in(state.mapper());
    call(own.loss(), state, own, new Change(element, null, initiator));
  }

  private static @Nullable Object told(
      EntityState state, Edge edge, @Nullable Object value, @Nullable Object old, Edge initiator) {
    Edge own = edge.in(state.mapper());
    return call(own.gain(), state, own, new Change(value, old, initiator));
  }

  private static @Nullable Object call(
      @Nullable RelationListener<Object, Object> listener,
      EntityState state,
      Edge edge,
      Change change) {
    if (listener == null) {
      return change.value;
    }
    // What comes may make something else go: that is no recursion.
    hear(state, listener == edge.gain() ? edge.attribute() : -1 - edge.attribute());
    try {
      return listener.heard(state.entity(), change.value, change.old, change.initiator);
    } finally {
      state.heard();
    }
  }

  private static void hear(EntityState state, int attribute) {
    if (!state.startHearing(attribute)) {
      String name = state.mapper().attributeName(attribute < 0 ? -1 - attribute : attribute);
      throw new MappingException(
          ErrorCode.LISTENER_SETS_ITS_ATTRIBUTE, state.mapper().model(), name);
    }
  }

  /** What a to-one has, if that is in memory. */
  private static @Nullable Object known(Edge edge, Object owner) {
    EntityState state = Mappers.state(owner);
    int attribute = edge.in(state.mapper()).attribute();
    return state.isSet(attribute) ? Mappers.related(state.mapper(), owner, attribute) : null;
  }
}
