package dev.aludel.processor;

import com.palantir.javapoet.ClassName;
import dev.aludel.dialect.Dialect;
import dev.aludel.processor.check.ModelRules;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.link.ModelLinker;
import dev.aludel.processor.lower.DefinitionTexts;
import dev.aludel.processor.lower.ListingPlanner;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.read.Compilation;
import dev.aludel.processor.text.JoinConditions;
import dev.aludel.processor.text.PropertyTexts;
import dev.aludel.processor.text.TextRules;
import dev.aludel.processor.write.ListingWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Lists the SQL of a registry's models: the pipeline again, with a text at its end. */
final class SchemaListing {
  /** Since then compilers see in class files whether a type's use is nullable. */
  private static final int NULLNESS_IN_CLASS_FILES = 22;

  private final List<Dialect> dialects;
  private final Compilation compilation;
  private final SourceFiles sources;
  private final ModelCatalogue catalogue;
  private final ModelLinker linker;
  private final JoinConditions conditions;
  private final Diagnostics problems = new Diagnostics();

  SchemaListing(List<Dialect> dialects, Compilation compilation, SourceFiles sources) {
    this.dialects = dialects;
    this.compilation = compilation;
    this.sources = sources;
    this.catalogue = new ModelCatalogue(compilation);
    this.linker = new ModelLinker(catalogue);
    this.conditions = new JoinConditions(this::target, problems);
  }

  /** The list, unless it could be wrong: a wrong list is worse than none. */
  Optional<ListingWriter> write(ClassName registry, SortedSet<String> names) {
    List<TypeElement> types =
        names.stream()
            .map(compilation.elements()::getTypeElement)
            .filter(Objects::nonNull)
            .toList();
    if (!canBeRead(types)) {
      return Optional.empty();
    }
    List<LinkedModel> models = types.stream().flatMap(this::link).toList();
    if (models.stream().anyMatch(DefinitionTexts::callHybrids)) {
      return Optional.empty();
    }
    List<LinkedModel> targets = targets(models);
    Stream.concat(models.stream(), targets.stream()).distinct().forEach(this::check);
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new ListingWriter(new ListingPlanner(dialects).plan(registry, models, targets)));
  }

  private void check(LinkedModel model) {
    ModelRules.check(model, problems);
    TextRules.check(model, problems);
  }

  private boolean canBeRead(List<TypeElement> types) {
    return Runtime.version().feature() >= NULLNESS_IN_CLASS_FILES
        || types.stream().allMatch(sources);
  }

  private Stream<LinkedModel> link(TypeElement type) {
    // The statements of records are made at run time.
    return catalogue.read(type, problems).stream()
        .filter(model -> !model.isRecord())
        .map(model -> linker.link(model, problems))
        .map(model -> conditions.in(PropertyTexts.in(model, problems)));
  }

  private Optional<LinkedModel> target(ClassName name) {
    return catalogue.find(name).map(model -> linker.link(model, new Diagnostics()));
  }

  private List<LinkedModel> targets(List<LinkedModel> models) {
    return models.stream()
        .flatMap(model -> model.relationships().stream())
        .map(relationship -> relationship.target().name())
        .distinct()
        .flatMap(name -> catalogue.find(name).stream())
        .map(target -> PropertyTexts.in(linker.link(target, problems), problems))
        .toList();
  }
}
