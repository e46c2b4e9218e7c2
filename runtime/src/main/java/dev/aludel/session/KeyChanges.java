package dev.aludel.session;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells objects of changed keys that their rows refer to: the database told the rows. */
final class KeyChanges {

  private KeyChanges() {}

  /** Whether a flush changes an object's key. */
  static boolean isRekeyed(EntityState state) {
    for (int column : state.keyColumns()) {
      if (state.isChanged(column)) {
        return true;
      }
    }
    return false;
  }

  /** After the statements of a flush, while the session still keeps objects by their old keys. */
  static void pass(Work work, IdentityMap identities) {
    for (EntityState owner : work.changed()) {
      if (isRekeyed(owner)) {
        for (EntityMapper<?> mapper : List.copyOf(identities.mappers())) {
          pass(owner, mapper, identities);
          if (mapper.inheritance() != null) {
            mapper.inheritance().below().forEach(below -> pass(owner, below, identities));
          }
        }
      }
    }
  }

  private static void pass(EntityState owner, EntityMapper<?> holder, IdentityMap identities) {
    for (Edge edge : holder.edges()) {
      if (edge.kind() == EdgeKind.TO_ONE && owner.mapper().isA(edge.target())) {
        identities.forEach(holder, child -> pass(owner, child, edge.foreignKey()));
      }
    }
    for (Edge edge : owner.mapper().edges()) {
      if (edge.kind() == EdgeKind.TO_MANY && edge.inverse() == null && edge.target() == holder) {
        identities.forEach(holder, child -> pass(owner, child, edge.foreignKey()));
      }
    }
  }

  private static void pass(EntityState owner, EntityState child, int[] foreignKey) {
    for (int column : foreignKey) {
      if (!child.isSet(column) || child.isChanged(column)) {
        return;
      }
    }
    Object referred = Mappers.identity(child.mapper(), child.entity(), foreignKey);
    if (IdentityMap.rowKeyOf(owner).equals(referred)) {
      @Nullable Object[] key = RowValues.of(owner, owner.keyColumns());
      for (int i = 0; i < foreignKey.length; i++) {
        Mappers.assign(child.mapper(), child.entity(), foreignKey[i], key[i]);
      }
    }
  }
}
