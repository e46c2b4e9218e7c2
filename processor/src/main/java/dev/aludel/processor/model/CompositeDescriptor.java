package dev.aludel.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An attribute whose value is a record over several columns.
 *
 * @param value the record, as the attribute has it
 */
public record CompositeDescriptor(AccessorDescriptor accessor, Part value)
    implements AttributeDescriptor {

  /**
   * A record, or a component of one.
   *
   * @param component the component's name; empty for the attribute's own value
   * @param nullable whether it may be null where the value around it is not
   * @param column what a component is kept in; empty for a record
   * @param parts the components of a record
   */
  public record Part(
      String component,
      TypeName type,
      boolean nullable,
      Optional<ColumnDescriptor> column,
      List<Part> parts) {

    /** Copies the list. */
    public Part {
      parts = List.copyOf(parts);
    }

    /** Its columns, in order. */
    public Stream<ColumnDescriptor> columns() {
      return Stream.concat(column.stream(), parts.stream().flatMap(Part::columns));
    }
  }

  @Override
  public boolean nullable() {
    return value.nullable();
  }

  /** Its columns, in order. */
  public List<ColumnDescriptor> columns() {
    return value.columns().toList();
  }
}
