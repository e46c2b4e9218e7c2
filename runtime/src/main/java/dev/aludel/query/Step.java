package dev.aludel.query;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.sql.Identifier;
import java.util.Arrays;
import java.util.List;

/** From a table to the one row of another that a relationship leads to. */
record Step(Source owner, Edge edge, Manner manner) {
  private static final Manner PATH = new Manner(Part.WHOLE, false, List.of());

  /** Which part of a relationship a step goes: all of it, or to its association table, or on. */
  enum Part {
    WHOLE,
    LINK,
    FAR
  }

  /**
   * What else makes a step differ from another of the same relationship.
   *
   * @param inner whether owners without target are left out
   * @param criteria what targets must fulfil; they mention the target's table under its own name
   */
  record Manner(Part part, boolean inner, List<Node> criteria) {
    Manner of(Part changed) {
      return new Manner(changed, inner, changed == Part.LINK ? List.of() : criteria);
    }
  }

  /** A step that a statement takes because something on the other side is mentioned. */
  Step(Source owner, Edge edge) {
    this(owner, edge, edge.on().isEmpty() ? PATH : conditional(edge));
  }

  private static Manner conditional(Edge edge) {
    return new Manner(Part.WHOLE, false, Relating.condition(edge, Source.own(edge.target())));
  }

  /** Whether some row of the owner may have no target. */
  boolean isOptional() {
    return !manner.inner()
        && (edge.kind() != EdgeKind.TO_ONE || edge.isNullable() || !manner.criteria().isEmpty());
  }

  /** Whether it starts at what only some rows of a listed table have: those of a model below. */
  boolean isOfSome(List<Source> listed) {
    if (edge.isJoin()) {
      return false;
    }
    Step before = owner.place().step();
    if (before != null) {
      return !before.edge.isJoin() && !before.edge.target().isA(edge.owner());
    }
    int at = listed.indexOf(owner);
    EntityMapper<?> rows = at < 0 ? null : listed.get(at).mapper();
    return rows != null && rows.inheritance() != null && !rows.isA(edge.owner());
  }

  /** The target's table. */
  Table target() {
    return edge.target().table();
  }

  /** A name for the target where its table's own is taken. */
  Identifier name() {
    return Identifier.of(manner.part() == Part.LINK ? edge.name() + "_link" : edge.name());
  }

  /** The owner's columns that are compared with {@link #targetColumns}, in the same order. */
  int[] ownerColumns() {
    return switch (manner.part()) {
      case WHOLE -> edge.kind() == EdgeKind.TO_ONE ? edge.foreignKey() : referenced(target());
      case LINK -> owner.table().primaryKey();
      case FAR -> owner.table().indexesOf(edge.linkTargetColumns());
    };
  }

  /** The target's columns that are compared with {@link #ownerColumns}. */
  int[] targetColumns() {
    return switch (manner.part()) {
      case WHOLE -> edge.kind() == EdgeKind.TO_ONE ? referenced(owner.table()) : edge.foreignKey();
      case LINK -> edge.through().indexesOf(edge.linkColumns());
      case FAR -> target().primaryKey();
    };
  }

  /** The owner's column that always equals that column of the target, or -1. */
  int ownColumnFor(int targetColumn) {
    if (edge.kind() == EdgeKind.TO_ONE && edge.on().isEmpty()) {
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
        return other.indexesOf(key.targetColumns());
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
