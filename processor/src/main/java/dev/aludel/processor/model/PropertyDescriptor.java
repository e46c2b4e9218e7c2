package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;
import java.util.Optional;

/**
 * An attribute that selects compute.
 *
 * @param value its accessor, type, nullness, and when it is loaded
 * @param text its SQL; empty where only queries say it
 * @param expireOnFlush whether writing the object makes it unknown
 * @param annotation {@code @ColumnProperty}
 */
public record PropertyDescriptor(
    ColumnDescriptor value, Optional<String> text, boolean expireOnFlush, Origin annotation)
    implements AttributeDescriptor {

  @Override
  public AccessorDescriptor accessor() {
    return value.accessor();
  }

  @Override
  public boolean nullable() {
    return value.nullable();
  }
}
