package dev.aludel.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An attribute whose value is a record over several columns, which are among the model's.
 *
 * @param value the record
 * @param required whether {@code create} asks for it
 */
public record CompositePlan(AttributePlan attribute, Part value, boolean required)
    implements SettablePlan {

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
      Optional<ColumnPlan> column,
      List<Part> parts) {

    public Part {
      parts = List.copyOf(parts);
    }

    /** Its columns, in order. */
    public Stream<ColumnPlan> columns() {
      return Stream.concat(column.stream(), parts.stream().flatMap(Part::columns));
    }
  }

  @Override
  public TypeName type() {
    return value.type();
  }
}
