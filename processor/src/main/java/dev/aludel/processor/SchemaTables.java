package dev.aludel.processor;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.link.ModelLinker;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.SchemaDescriptor;
import dev.aludel.processor.model.SqlSchema;
import dev.aludel.processor.read.Compilation;
import dev.aludel.processor.read.SchemaReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/** The tables of a schema, of this compilation or of another, with those that it includes. */
final class SchemaTables {
  private final Compilation compilation;
  private final Function<String, SortedSet<String>> compiled;
  private final ModelCatalogue catalogue;
  private final ModelLinker linker;

  /**
   * Finds them.
   *
   * @param compiled the models of this compilation that belong to a schema
   */
  SchemaTables(Compilation compilation, Function<String, SortedSet<String>> compiled) {
    this.compilation = compilation;
    this.compiled = compiled;
    this.catalogue = new ModelCatalogue(compilation);
    this.linker = new ModelLinker(catalogue);
  }

  SqlSchema of(ClassName schema) {
    SortedSet<String> models = new TreeSet<>();
    collect(schema, models, new TreeSet<>());
    List<LinkedModel> linked = new ArrayList<>();
    models.forEach(model -> add(model, linked));
    return SqlSchema.of(linked);
  }

  private void collect(ClassName schema, SortedSet<String> models, SortedSet<String> seen) {
    if (!seen.add(schema.canonicalName())) {
      return;
    }
    models.addAll(compiled.apply(schema.canonicalName()));
    SchemaReader reader = new SchemaReader(compilation);
    TypeElement declaring = compilation.elements().getTypeElement(schema.canonicalName());
    if (declaring != null) {
      SchemaDescriptor declared = reader.read(declaring);
      declared.models().forEach(model -> models.add(model.canonicalName()));
      declared.includes().forEach(other -> collect(other, models, seen));
    }
    ClassName registry = GeneratedNames.beside(schema, "Schema");
    registered(registry, reader, models, seen);
  }

  /** What the registry that an earlier compilation wrote says. */
  private void registered(
      ClassName registry, SchemaReader reader, SortedSet<String> models, SortedSet<String> seen) {
    TypeElement written = compilation.elements().getTypeElement(registry.canonicalName());
    if (written == null || !seen.add(registry.canonicalName())) {
      return;
    }
    SchemaDescriptor descriptor = reader.readRegistry(written);
    descriptor.models().forEach(model -> models.add(model.canonicalName()));
    descriptor.includes().forEach(other -> registered(other, reader, models, seen));
  }

  private void add(String name, List<LinkedModel> models) {
    TypeElement type = compilation.elements().getTypeElement(name);
    if (type == null) {
      return;
    }
    Diagnostics ignored = new Diagnostics();
    catalogue.read(type, ignored).map(model -> linker.link(model, ignored)).ifPresent(models::add);
  }
}
