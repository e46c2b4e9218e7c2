package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.mapping.Cascade;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.ObjectState;
import dev.aludel.mapping.RelatedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what changed in many-to-many lists; each pair once, though both sides know of it. */
final class LinkChanges {
  private final Set<EntityState> deleted;
  private final Set<Link> linked = new LinkedHashSet<>();
  private final Set<Link> unlinked = new LinkedHashSet<>();

  LinkChanges(Set<EntityState> deleted) {
    this.deleted = deleted;
  }

  /** All elements of a new object's lists are new pairs. */
  void ofCreated(EntityState state) {
    for (Edge edge : state.mapper().edges()) {
      RelatedList<?> list = list(state, edge);
      if (list != null) {
        note(linked, edge, state, list.known());
      }
    }
  }

  void ofChanged(EntityState state) {
    for (Edge edge : state.mapper().edges()) {
      RelatedList<?> list = list(state, edge);
      if (list != null) {
        note(linked, edge, state, list.added());
        note(unlinked, edge, state, list.removed());
      }
    }
  }

  List<Link> linked() {
    return new ArrayList<>(linked);
  }

  List<Link> unlinked() {
    return new ArrayList<>(unlinked);
  }

  private void note(Set<Link> links, Edge edge, EntityState owner, Collection<?> targets) {
    for (Object target : targets) {
      EntityState state = Mappers.state(target);
      if (!deleted.contains(state) && !deleted.contains(owner) && isAdded(edge, owner, state)) {
        links.add(Link.of(edge, owner, state));
      }
    }
  }

  /** What would have been added with its owner, and is not there, was forgotten as an orphan. */
  private static boolean isAdded(Edge edge, EntityState owner, EntityState target) {
    boolean isNew = target.lifecycle() == ObjectState.TRANSIENT;
    if (isNew && !edge.cascades(Cascade.SAVE_UPDATE)) {
      throw new SessionStateException(
          ErrorCode.RELATED_OBJECT_IS_NOT_ADDED, owner.describe(), target.describe(), edge.name());
    }
    return !isNew;
  }

  private static @Nullable RelatedList<?> list(EntityState state, Edge edge) {
    return edge.kind() == EdgeKind.MANY_TO_MANY && !edge.isViewOnly()
        ? (RelatedList<?>) Mappers.related(state.mapper(), state.entity(), edge.attribute())
        : null;
  }
}
