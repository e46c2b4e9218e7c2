package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A relationship as it was written.
 *
 * @param toMany whether the accessor answers a {@code List}
 * @param target the type it leads to; whether that is a model is found by linking
 * @param nullable of a to-one; false for to-many
 * @param options {@code @Relationship}
 * @param column {@code @Column} beside it, for the implied foreign key column; or its defaults
 * @param id present if its foreign key is (part of) the primary key
 * @param foreignKey {@code @ForeignKey} beside it: options of the implied constraint
 */
public record RelationshipDescriptor(
    AccessorDescriptor accessor,
    boolean toMany,
    ClassName target,
    boolean nullable,
    RelationshipOptions options,
    ColumnOptions column,
    Optional<IdDescriptor> id,
    List<ForeignKeyDescriptor> foreignKey)
    implements AttributeDescriptor {

  /** Copies the list. */
  public RelationshipDescriptor {
    foreignKey = List.copyOf(foreignKey);
  }
}
