package dev.aludel.processor.model;

import com.palantir.javapoet.TypeName;
import dev.aludel.processor.diagnostics.Origin;
import java.util.Optional;

/**
 * A second name of an attribute.
 *
 * @param accessor its own methods
 * @param returns the accessor's type
 * @param value the same without {@code Optional}
 * @param of the attribute that it stands for, as given
 * @param origin the annotation
 */
public record SynonymDescriptor(
    AccessorDescriptor accessor,
    TypeName returns,
    TypeName value,
    boolean nullable,
    String of,
    Origin origin) {

  /** Whether it can stand for an attribute. */
  public boolean isLike(AttributeDescriptor attribute) {
    return typeOf(attribute).filter(returns::equals).isPresent()
        && (accessor.setter().isEmpty() || attribute.accessor().setter().isPresent());
  }

  /** What the accessor of an attribute answers that a synonym can stand for. */
  public static Optional<TypeName> typeOf(AttributeDescriptor attribute) {
    if (attribute instanceof ColumnDescriptor column) {
      return Optional.of(column.type().name());
    }
    if (attribute instanceof PropertyDescriptor property) {
      return Optional.of(property.value().type().name());
    }
    return attribute instanceof RelationshipDescriptor relationship
        ? Optional.of(relationship.returns())
        : Optional.empty();
  }
}
