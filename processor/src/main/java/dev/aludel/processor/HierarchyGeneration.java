package dev.aludel.processor;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.model.InheritancePlan;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.read.Compilation;
import dev.aludel.processor.read.SchemaReader;
import dev.aludel.processor.write.HierarchyWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the root of each hierarchy must know of the models below it. Where only some of them
 * are compiled again, the class that was written before tells of the others.
 */
final class HierarchyGeneration {
  private final Compilation compilation;
  private final GeneratedFiles files;
  private final Diagnostics diagnostics;

  HierarchyGeneration(Compilation compilation, GeneratedFiles files, Diagnostics diagnostics) {
    this.compilation = compilation;
    this.files = files;
    this.diagnostics = diagnostics;
  }

  void write(SortedSet<String> models) {
    ModelCatalogue catalogue = new ModelCatalogue(compilation);
    Map<ClassName, SortedSet<ClassName>> byRoot = new TreeMap<>();
    for (String name : models) {
      Stream.ofNullable(compilation.elements().getTypeElement(name))
          .flatMap(type -> catalogue.find(ClassName.get(type)).stream())
          .filter(model -> model.inheritance().discriminator().isPresent())
          .forEach(model -> add(model, byRoot));
    }
    byRoot.forEach((root, below) -> catalogue.find(root).ifPresent(one -> write(one, below)));
  }

  private static void add(ModelDescriptor model, Map<ClassName, SortedSet<ClassName>> byRoot) {
    ModelDescriptor root = model.inheritance().root().orElse(model);
    SortedSet<ClassName> below = byRoot.computeIfAbsent(root.name(), name -> new TreeSet<>());
    if (!root.name().equals(model.name())) {
      below.add(model.name());
    }
  }

  private void write(ModelDescriptor root, SortedSet<ClassName> compiled) {
    SortedSet<ClassName> below = new TreeSet<>(compiled);
    below.addAll(writtenBefore(root));
    List<TypeElement> originating = new ArrayList<>();
    Stream.concat(Stream.of(root.name()), compiled.stream())
        .map(this::element)
        .filter(Objects::nonNull)
        .forEach(originating::add);
    files.write(new HierarchyWriter(root, List.copyOf(below)).write(), originating, diagnostics);
  }

  /** The models that still extend the root. */
  private List<ClassName> writtenBefore(ModelDescriptor root) {
    TypeElement before = element(InheritancePlan.hierarchyOf(root.name()));
    if (before == null) {
      return List.of();
    }
    ModelCatalogue catalogue = new ModelCatalogue(compilation);
    return new SchemaReader(compilation)
        .readRegistry(before).models().stream()
            .filter(
                name ->
                    catalogue
                        .find(name)
                        .filter(model -> model.inheritance().descendsFrom(root.name()))
                        .isPresent())
            .toList();
  }

  private @Nullable TypeElement element(ClassName name) {
    return compilation.elements().getTypeElement(name.canonicalName());
  }
}
