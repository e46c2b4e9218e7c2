package dev.aludel.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A relationship whose target, foreign key and other side are known.
 *
 * @param declared as it was written
 * @param target the model it leads to
 * @param foreignKey the columns that lead from one table to the other, in the order of the key
 *     referred to. MANY_TO_ONE: own columns to the target's. ONE_TO_MANY and ONE_TO_ONE_BACK: the
 *     target's columns to own ones. MANY_TO_MANY: empty, see {@code association}
 * @param inverse the attribute of the target that is the other side
 * @param association only of MANY_TO_MANY
 * @param mentioned what it says about columns at the other end
 */
public record LinkedRelationship(
    RelationshipDescriptor declared,
    Kind kind,
    ModelReference target,
    List<ColumnPair> foreignKey,
    Optional<InverseSide> inverse,
    Optional<AssociationEnd> association,
    TargetColumns mentioned) {

  /** Copies the list. */
  public LinkedRelationship {
    foreignKey = List.copyOf(foreignKey);
  }

  /** The same with a condition of the target's columns, in {@link TargetColumns#on} form. */
  public LinkedRelationship withOn(List<String> parts) {
    return new LinkedRelationship(
        declared, kind, target, foreignKey, inverse, association, mentioned.withOn(parts));
  }

  /** What the two sides are to each other. */
  public enum Kind {
    /** The foreign key is on this table; also the owning side of a one-to-one. */
    MANY_TO_ONE,
    /** The foreign key is on the target's table. */
    ONE_TO_MANY,
    /** The same with one target at most. */
    ONE_TO_ONE_BACK,
    /** The pairs are in a table of their own. */
    MANY_TO_MANY
  }

  /** The attribute's name. */
  public String attribute() {
    return declared.attribute();
  }

  /** Whether it leads to many. */
  public boolean toMany() {
    return declared.toMany();
  }

  /**
   * A column and the one it refers to.
   *
   * @param referring the name of the column that holds the foreign key
   * @param referred the name of the key's column
   */
  public record ColumnPair(String referring, String referred) {}

  /** The other side's attribute, and what it is there. */
  public record InverseSide(String attribute, Kind kind) {}

  /**
   * One end of an association table.
   *
   * @param table the table; its {@code owner} is this model, or the target
   * @param columns those that refer to this model
   * @param targetColumns those that refer to the target
   */
  public record AssociationEnd(
      LinkedAssociation table, List<ColumnPair> columns, List<ColumnPair> targetColumns) {

    /** Copies the lists. */
    public AssociationEnd {
      columns = List.copyOf(columns);
      targetColumns = List.copyOf(targetColumns);
    }
  }
}
