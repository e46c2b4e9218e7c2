package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Origin;
import java.util.List;

/**
 * A {@code @Mixin} as it was written, with what it inherits from other mixins.
 *
 * @param nullableAccessors the names of its own nullable accessor methods: what {@code
 *     SoftDeletable_} carries for older compilers
 * @param filters its own ones
 */
public record MixinDescriptor(
    ClassName name,
    Origin origin,
    Visibility visibility,
    List<AttributeDescriptor> attributes,
    ConstraintsDescriptor constraints,
    List<String> nullableAccessors,
    List<FilterDescriptor> filters,
    AvailableAnnotations available) {

  /** Copies the lists. */
  public MixinDescriptor {
    attributes = List.copyOf(attributes);
    nullableAccessors = List.copyOf(nullableAccessors);
    filters = List.copyOf(filters);
  }
}
