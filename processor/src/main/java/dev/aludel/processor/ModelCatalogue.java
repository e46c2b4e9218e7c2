package dev.aludel.processor;

import com.palantir.javapoet.ClassName;
import dev.aludel.annotation.Model;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.link.InheritanceLinker;
import dev.aludel.processor.link.Models;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.read.Compilation;
import dev.aludel.processor.read.ModelReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The models of one round, each read once, whether from source or from a class file. */
final class ModelCatalogue implements Models {
  private final Compilation compilation;
  private final ModelReader reader;
  private final Map<String, Entry> entries = new HashMap<>();

  ModelCatalogue(Compilation compilation) {
    this.compilation = compilation;
    this.reader = new ModelReader(compilation);
  }

  private record Entry(Optional<ModelDescriptor> model, Diagnostics problems) {}

  @Override
  public Optional<ModelDescriptor> find(ClassName name) {
    TypeElement type = compilation.elements().getTypeElement(name.canonicalName());
    return type == null || type.getAnnotation(Model.class) == null
        ? Optional.empty()
        : entry(type).model();
  }

  /** The model, and what is wrong with its form. */
  Optional<ModelDescriptor> read(TypeElement type, Diagnostics diagnostics) {
    Entry entry = entry(type);
    diagnostics.addAll(entry.problems());
    return entry.model();
  }

  private Entry entry(TypeElement type) {
    String name = type.getQualifiedName().toString();
    Entry known = entries.get(name);
    if (known == null) {
      Diagnostics problems = new Diagnostics();
      known =
          new Entry(
              reader.read(type, problems).map(own -> InheritanceLinker.inherit(own, this)),
              problems);
      entries.put(name, known);
    }
    return known;
  }
}
