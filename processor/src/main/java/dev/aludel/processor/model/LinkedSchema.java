package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Origin;
import java.util.List;

/**
 * All models of a compilation, for rules that need them all, and the registry that lists them.
 *
 * @param registry the registry to be written: {@code ShopSchema}
 * @param declaredBy the type annotated with {@code @Schema}, or named by the option
 * @param models sorted by name
 * @param further models of other compilations that are listed too ({@code @Schema(models = …)})
 * @param includes the registries of other modules that belong to it
 * @param ddl what is executed with it
 */
public record LinkedSchema(
    ClassName registry,
    ClassName declaredBy,
    Origin origin,
    List<LinkedModel> models,
    List<ClassName> further,
    List<ClassName> includes,
    List<DdlDescriptor> ddl) {

  /** Copies the lists. */
  public LinkedSchema {
    models = List.copyOf(models);
    further = List.copyOf(further);
    includes = List.copyOf(includes);
    ddl = List.copyOf(ddl);
  }
}
