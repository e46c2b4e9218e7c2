package dev.aludel.query;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.sql.Identifier;
import java.util.Arrays;
import java.util.List;

/** From a table to the one row of another that a relationship leads to. */
record Step(Source owner, Edge edge) {

  /** Whether some row of the owner may have no target. */
  boolean isOptional() {
    return edge.kind() != EdgeKind.TO_ONE || edge.isNullable();
  }

  /** The target's table. */
  Table target() {
    return edge.target().table();
  }

  /** A name for the target where its table's own is taken. */
  Identifier name() {
    return Identifier.of(edge.name());
  }

  /** The owner's columns that are compared with {@link #targetColumns}, in the same order. */
  int[] ownerColumns() {
    return edge.kind() == EdgeKind.TO_ONE ? edge.foreignKey() : referenced(target());
  }

  /** The target's columns that are compared with {@link #ownerColumns}. */
  int[] targetColumns() {
    return edge.kind() == EdgeKind.TO_ONE ? referenced(owner.table()) : edge.foreignKey();
  }

  /** The owner's column that always equals that column of the target, or -1. */
  int ownColumnFor(int targetColumn) {
    if (edge.kind() == EdgeKind.TO_ONE) {
      int[] columns = targetColumns();
      for (int i = 0; i < columns.length; i++) {
        if (columns[i] == targetColumn) {
          return ownerColumns()[i];
        }
      }
    }
    return -1;
  }

  /** The columns to which the holder's foreign key refers. */
  private int[] referenced(Table holder) {
    Table other = edge.kind() == EdgeKind.TO_ONE ? target() : owner.table();
    List<String> columns = namesOf(holder, edge.foreignKey());
    for (ForeignKey key : holder.foreignKeys()) {
      if (key.columns().equals(columns)) {
        return key.targetColumns().stream().mapToInt(other::indexOf).toArray();
      }
    }
    return other.primaryKey();
  }

  private static List<String> namesOf(Table table, int[] columns) {
    return Arrays.stream(columns).mapToObj(i -> table.column(i).name()).toList();
  }

  @Override
  public String toString() {
    return owner + "." + edge.name();
  }
}
