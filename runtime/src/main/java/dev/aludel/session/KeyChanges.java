package dev.aludel.session;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.ObjectState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys that rows have by now in a flush. What refers to a row whose key is changed is told so
 * by the database, and its object here; rows whose own keys contain that key get new ones, too.
 */
final class KeyChanges {
  private final SessionObjects objects;
  private final Map<EntityState, @Nullable Object[]> keys = new HashMap<>();
  private final Map<EntityState, List<Follower>> followers = new HashMap<>();

  KeyChanges(SessionObjects objects) {
    this.objects = objects;
  }

  /** Whose key contains a foreign key to a row of which the key is changed. */
  private record Follower(Entity entity, Edge edge) {}

  /** Whether a flush changes an object's key. */
  static boolean isRekeyed(EntityState state) {
    for (int column : state.keyColumns()) {
      if (state.isChanged(column)) {
        return true;
      }
    }
    return false;
  }

  /** The key that an object's row has by now. */
  @Nullable Object[] of(EntityState row) {
    // An object that was never a key has no hash yet, which takes time to get.
    @Nullable Object[] changed = keys.isEmpty() ? null : keys.get(row);
    return changed == null ? RowValues.key(row) : changed;
  }

  /** A statement is about to change a row's key: what is sent later finds the row by this one. */
  void note(EntityState row, @Nullable Object[] key) {
    keys.put(row, key);
    List<Follower> known = followers.get(row);
    if (known == null && row.lifecycle() != ObjectState.PERSISTENT) {
      return; // It is in no session.
    } else if (known == null) {
      objects.undo().rekey(row, row.rowKey());
      known = pass(row);
      followers.put(row, known);
    }
    for (Follower follower : known) {
      EntityState child = follower.entity.aludelState();
      note(child, replaced(of(child), child.keyColumns(), follower.edge.foreignKey(), key));
    }
  }

  /** The session keeps objects by their new keys. */
  void complete() {
    keys.keySet().forEach(objects.identities()::remove);
    for (EntityState state : keys.keySet()) {
      if (state.get() != null && state.lifecycle() == ObjectState.PERSISTENT) {
        objects.identities().put(state);
      }
    }
  }

  private static @Nullable Object[] replaced(
      @Nullable Object[] key, int[] columns, int[] foreignKey, @Nullable Object[] referred) {
    @Nullable Object[] changed = key.clone();
    for (int i = 0; i < columns.length; i++) {
      for (int part = 0; part < foreignKey.length; part++) {
        if (columns[i] == foreignKey[part]) {
          changed[i] = referred[part];
        }
      }
    }
    return changed;
  }

  /** Tells all that refer to an object of its new key; answers those that get new keys by that. */
  private List<Follower> pass(EntityState owner) {
    List<Follower> all = new ArrayList<>();
    IdentityMap identities = objects.identities();
    for (EntityMapper<?> mapper : List.copyOf(identities.mappers())) {
      pass(owner, mapper, all);
      if (mapper.inheritance() != null) {
        mapper.inheritance().below().forEach(below -> pass(owner, below, all));
      }
    }
    return all;
  }

  private void pass(EntityState owner, EntityMapper<?> holder, List<Follower> all) {
    IdentityMap identities = objects.identities();
    for (Edge edge : holder.edges()) {
      if (edge.kind() == EdgeKind.TO_ONE && owner.mapper().isA(edge.target())) {
        identities.forEach(holder, child -> pass(owner, child, edge, all));
      }
    }
    for (Edge edge : owner.mapper().edges()) {
      if (edge.kind() == EdgeKind.TO_MANY && edge.inverse() == null && edge.target() == holder) {
        identities.forEach(holder, child -> pass(owner, child, edge, all));
      }
    }
  }

  private void pass(EntityState owner, EntityState child, Edge edge, List<Follower> followers) {
    int[] foreignKey = edge.foreignKey();
    for (int column : foreignKey) {
      if (!child.isSet(column) || child.isChanged(column)) {
        return;
      }
    }
    Object referred = Mappers.identity(child.mapper(), child.entity(), foreignKey);
    if (owner.rowKey().equals(referred)) {
      @Nullable Object[] key = RowValues.of(owner, owner.keyColumns());
      for (int i = 0; i < foreignKey.length; i++) {
        Mappers.assign(child.mapper(), child.entity(), foreignKey[i], key[i]);
      }
      objects.undo().write(List.of(child));
      ColumnSet own = ColumnSet.of(child.keyColumns());
      if (!own.without(ColumnSet.of(foreignKey)).equals(own)) {
        followers.add(new Follower(child.entity(), edge));
      }
    }
  }
}
