package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A relationship as it was written.
 *
 * @param collection what the accessor of a to-many answers
 * @param target the type it leads to; whether that is a model is found by linking
 * @param nullable of a to-one; false for to-many
 * @param options {@code @Relationship}
 * @param column {@code @Column} beside it, for the implied foreign key column; or its defaults
 * @param id present if its foreign key is (part of) the primary key
 * @param foreignKey {@code @ForeignKey} beside it: options of the implied constraint
 */
public record RelationshipDescriptor(
    AccessorDescriptor accessor,
    Optional<CollectionDescriptor> collection,
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

  /** Whether the accessor answers a collection. */
  public boolean toMany() {
    return collection.isPresent();
  }

  /** What the accessor answers. */
  public TypeName returns() {
    if (collection.isPresent()) {
      return collection.get().of(target);
    }
    return accessor.optional()
        ? ParameterizedTypeName.get(ClassName.get(Optional.class), target)
        : target;
  }
}
