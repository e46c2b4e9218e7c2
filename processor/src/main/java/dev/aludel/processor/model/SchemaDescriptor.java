package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Origin;
import java.util.List;

/**
 * A {@code @Schema}, or the type that the option names instead.
 *
 * @param declaredBy the type that the registry is named after
 * @param origin the annotation, or the type
 * @param includes types whose registries belong to this one
 * @param models further models
 * @param ddl what is executed with it
 * @param available what generated code may be annotated with
 */
public record SchemaDescriptor(
    ClassName declaredBy,
    Origin origin,
    List<ClassName> includes,
    List<ClassName> models,
    List<DdlDescriptor> ddl,
    AvailableAnnotations available) {

  /** Copies the lists. */
  public SchemaDescriptor {
    includes = List.copyOf(includes);
    models = List.copyOf(models);
    ddl = List.copyOf(ddl);
  }
}
