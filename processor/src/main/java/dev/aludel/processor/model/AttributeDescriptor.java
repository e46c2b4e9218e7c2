package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;

/** A column, composite, column property or relationship, as an abstract accessor declares it. */
public sealed interface AttributeDescriptor
    permits ColumnDescriptor, CompositeDescriptor, PropertyDescriptor, RelationshipDescriptor {

  /** Its accessor, and setter if there is one. */
  AccessorDescriptor accessor();

  /** Whether it may be null. */
  boolean nullable();

  /** The attribute's name: {@code price}, also for {@code getPrice()}. */
  default String attribute() {
    return accessor().attribute();
  }

  /** Where the accessor is declared. */
  default Origin origin() {
    return accessor().origin();
  }
}
