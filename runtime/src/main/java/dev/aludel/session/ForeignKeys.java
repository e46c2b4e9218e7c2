package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.ObjectState;
import dev.aludel.mapping.ParentLink;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Copies the keys of related objects into the foreign key columns that say so to the database. */
final class ForeignKeys {

  private ForeignKeys() {}

  /**
   * Copies all keys that are known, and marks the columns of those that are not: they are copied
   * when this is called again, after the insert that makes them. Doing it twice changes nothing
   * more.
   */
  static void copy(EntityState state) {
    forEachParent(state, (edge, parent) -> copy(state, edge, parent));
  }

  /** Visits the objects whose rows, or new keys, must be there before this row can say them. */
  static void forEachNewParent(EntityState state, BiConsumer<Edge, EntityState> visitor) {
    forEachParent(
        state,
        (edge, parent) -> {
          EntityState known = parent == null ? null : Mappers.state(parent);
          if (known != null && isToBeWritten(known)) {
            visitor.accept(edge, known);
          }
        });
  }

  private static boolean isToBeWritten(EntityState parent) {
    ObjectState now = parent.lifecycle();
    return now == ObjectState.PENDING
        || (now == ObjectState.PERSISTENT && KeyChanges.isRekeyed(parent));
  }

  private static void forEachParent(EntityState state, ParentVisitor visitor) {
    for (Edge edge : state.mapper().edges()) {
      if (edge.kind() == EdgeKind.TO_ONE && !edge.isViewOnly() && isToBeCopied(state, edge)) {
        visitor.visit(edge, Mappers.related(state.mapper(), state.entity(), edge.attribute()));
      }
    }
    for (ParentLink link = state.parents(); link != null; link = link.next()) {
      if (link.edge().inverse() == null && !link.edge().isViewOnly() && isReferredTo(link.edge())) {
        visitor.visit(link.edge(), link.owner());
      }
    }
  }

  /** Whether targets of an edge refer to its owner. */
  private static boolean isReferredTo(Edge edge) {
    return edge.kind() == EdgeKind.TO_MANY || edge.kind() == EdgeKind.TO_ONE_BACK;
  }

  private static boolean isToBeCopied(EntityState state, Edge edge) {
    return state.isChanged(edge.attribute())
        || (state.isSet(edge.attribute()) && state.lifecycle() == ObjectState.PENDING);
  }

  private static void copy(EntityState child, Edge edge, @Nullable Object parent) {
    if (parent == null) {
      clear(child, edge);
      return;
    }
    EntityState owner = Mappers.state(parent);
    requireAdded(child, edge, owner);
    if (!owner.hasKey()) {
      mark(child, edge.foreignKey());
    } else if (!IdentityMap.keyOf(owner).equals(current(child, edge))) {
      assign(child, edge, parent);
      mark(child, edge.foreignKey());
    }
  }

  private static void clear(EntityState child, Edge edge) {
    if (current(child, edge) == null && child.isSet(edge.foreignKey()[0])) {
      return;
    }
    if (isPartOfKey(child, edge)) {
      throw new SessionStateException(
          ErrorCode.OWNER_IS_PART_OF_THE_KEY,
          child.describe(),
          ownerName(edge),
          columnName(child, edge));
    }
    if (!edge.isNullable()) {
      throw new SessionStateException(
          ErrorCode.OWNER_IS_REQUIRED, child.describe(), ownerName(edge), columnName(child, edge));
    }
    assign(child, edge, null);
    mark(child, edge.foreignKey());
  }

  private static boolean isPartOfKey(EntityState child, Edge edge) {
    ColumnSet key = ColumnSet.of(child.keyColumns());
    return IntStream.of(edge.foreignKey()).anyMatch(key::contains);
  }

  private static void requireAdded(EntityState child, Edge edge, EntityState owner) {
    if (owner.lifecycle() == ObjectState.TRANSIENT || owner.wasDeleted()) {
      throw new SessionStateException(
          ErrorCode.RELATED_OBJECT_IS_NOT_ADDED,
          child.describe(),
          owner.describe(),
          ownerName(edge));
    }
  }

  /** The foreign key as it is now; null while a part of it is null or unset. */
  private static @Nullable Object current(EntityState child, Edge edge) {
    for (int column : edge.foreignKey()) {
      if (!child.isSet(column)) {
        return null;
      }
    }
    return Mappers.identity(child.mapper(), child.entity(), edge.foreignKey());
  }

  private static void assign(EntityState child, Edge edge, @Nullable Object parent) {
    if (edge.kind() == EdgeKind.TO_ONE) {
      Object key = parent == null ? null : Mappers.key(edge.target(), parent);
      Mappers.foreignKey(child.mapper(), child.entity(), edge.attribute(), key);
      return;
    }
    int[] columns = edge.foreignKey();
    int[] keys = edge.owner().table().primaryKey();
    for (int i = 0; i < columns.length; i++) {
      if (parent == null && !child.mapper().table().column(columns[i]).isNullable()) {
        continue; // It belongs to something else too, such as the key of a tenant.
      }
      Object value = parent == null ? null : Mappers.value(edge.owner(), parent, keys[i]);
      Mappers.assign(child.mapper(), child.entity(), columns[i], value);
    }
  }

  private static void mark(EntityState child, int[] columns) {
    for (int column : columns) {
      child.markChanged(column);
    }
  }

  private static String ownerName(Edge edge) {
    if (edge.kind() == EdgeKind.TO_ONE) {
      return edge.name();
    }
    String backref = edge.backref();
    return backref == null ? edge.owner().model() : backref;
  }

  private static String columnName(EntityState child, Edge edge) {
    return child.mapper().table().column(edge.foreignKey()[0]).name();
  }

  @FunctionalInterface
  private interface ParentVisitor {
    void visit(Edge edge, @Nullable Object parent);
  }
}
