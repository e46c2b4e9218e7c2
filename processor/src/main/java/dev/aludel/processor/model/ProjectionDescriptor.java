package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A {@code @Projection}: a record, and what of a row each component takes.
 *
 * @param of whose table can fill all components, if that is said
 * @param visibility that of the generated class
 * @param deprecated whether mentioning what the record mentions would be warned of
 */
public record ProjectionDescriptor(
    ClassName name,
    Origin origin,
    Optional<Of> of,
    Visibility visibility,
    List<Component> components,
    boolean deprecated,
    AvailableAnnotations available) {

  /** Copies the list. */
  public ProjectionDescriptor {
    components = List.copyOf(components);
  }

  /** What {@code @Projection(of = …)} names; whether that is a model is found by linking. */
  public record Of(ClassName model, Origin origin) {}

  /**
   * A component.
   *
   * @param type as generated code writes it, without annotations; the element's of an {@code
   *     Optional}
   * @param text the type as it was written
   * @param of the model that it is of, if it is a projection that says so
   * @param nullable whether it is annotated so
   * @param optional whether it is an {@code Optional}
   */
  public record Component(
      String name,
      TypeName type,
      String text,
      Source source,
      Optional<ClassName> of,
      boolean nullable,
      boolean optional,
      Origin origin) {

    /** Whether it takes NULL. */
    public boolean takesNull() {
      return (nullable && !type.isPrimitive()) || optional;
    }
  }

  /** What fills a component. */
  public enum Source {
    EXPRESSION,
    MODEL,
    /** A model that is a record. */
    RECORD_MODEL,
    PROJECTION,
    COMPOSITE,
    /** Nothing: a record that could be a projection. */
    OTHER_RECORD,
    /** Nothing at all. */
    NONE
  }
}
