package dev.aludel.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aludel.annotation.Schema;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.SchemaDescriptor;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The type that a module's registry is named after. */
public final class SchemaReader {
  private final Compilation compilation;

  /** Makes a reader for one round. */
  public SchemaReader(Compilation compilation) {
    this.compilation = compilation;
  }

  /** What {@code @Schema} says on the type; nothing more than its name without the annotation. */
  public SchemaDescriptor read(TypeElement type) {
    Origin origin = Origin.of(type.getQualifiedName().toString());
    Optional<AnnotationView> schema = Annotations.find(type, Schema.class, origin);
    return new SchemaDescriptor(
        ClassName.get(type),
        schema.map(AnnotationView::origin).orElse(origin),
        schema.map(view -> view.classes("includes")).orElse(List.of()),
        schema.map(view -> view.classes("models")).orElse(List.of()),
        ConstraintsReader.ddl(type, origin),
        AvailableAnnotationsReader.read(type, compilation.elements()));
  }

  /** What the processor wrote on a registry: its models, and the registries that it includes. */
  public SchemaDescriptor readRegistry(TypeElement registry) {
    Origin origin = Origin.of(registry.getQualifiedName().toString());
    Optional<AnnotationView> written =
        Annotations.find(registry, dev.aludel.annotation.SchemaDescriptor.class, origin);
    return new SchemaDescriptor(
        ClassName.get(registry),
        origin,
        written.map(view -> view.classes("includes")).orElse(List.of()),
        written.map(view -> view.classes("models")).orElse(List.of()),
        List.of(),
        AvailableAnnotationsReader.read(registry, compilation.elements()));
  }
}
