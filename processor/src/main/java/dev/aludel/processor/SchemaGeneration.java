package dev.aludel.processor;

import com.palantir.javapoet.ClassName;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Schema;
import dev.aludel.processor.check.SchemaRules;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.link.ModelLinker;
import dev.aludel.processor.model.AvailableAnnotations;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedSchema;
import dev.aludel.processor.model.SchemaDescriptor;
import dev.aludel.processor.read.Compilation;
import dev.aludel.processor.read.SchemaReader;
import dev.aludel.processor.write.SchemaWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Makes the registry, and has the rules across models run. */
final class SchemaGeneration {
  private final Options options;
  private final Diagnostics diagnostics;
  private final Elements elements;
  private final SourceFiles sources;
  private final GeneratedFiles files;
  private final Compilation compilation;
  private boolean written;

  SchemaGeneration(ProcessingEnvironment environment, Options options, Diagnostics diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
    this.elements = environment.getElementUtils();
    this.sources = new SourceFiles(environment);
    this.files = new GeneratedFiles(environment.getFiler(), sources);
    this.compilation = new Compilation(elements, environment.getTypeUtils(), sources);
  }

  /** Whether models of this round will be written, so that a further round must come. */
  boolean beginRound(RoundEnvironment round) {
    sources.add(round);
    for (Element element : round.getElementsAnnotatedWith(Model.class)) {
      if (element instanceof TypeElement type && sources.test(type)) {
        return true;
      }
    }
    return false;
  }

  /** Writes the registry, once, if one was asked for. */
  void writeRegistry(SortedSet<String> schemas, SortedSet<String> models) {
    Optional<TypeElement> declaring = declaring(schemas);
    if (written || declaring.isEmpty()) {
      return;
    }
    written = true;
    try {
      LinkedSchema schema = schema(declaring.get(), models);
      AvailableAnnotations available = descriptor(declaring.get()).available();
      files.write(
          new SchemaWriter(schema, available).write(),
          originating(declaring.get(), models),
          diagnostics);
    } catch (RuntimeException e) {
      Failures.report(declaring.get(), e, diagnostics);
    }
  }

  /** Runs the rules; what is wrong with a model by itself was reported when it was generated. */
  void check(SortedSet<String> schemas, SortedSet<String> models) {
    Diagnostics found = new Diagnostics();
    SchemaRules.check(link(models), found);
    boolean complete = declaring(schemas).isPresent();
    found.problems().stream()
        .filter(problem -> complete || problem.message() != Message.FOREIGN_KEY_TABLE_IS_UNKNOWN)
        .forEach(diagnostics::report);
    reportSecond(schemas);
    reportMissing(models);
  }

  /** The annotated type, else the one of the option if it belongs to what is compiled. */
  private Optional<TypeElement> declaring(SortedSet<String> schemas) {
    if (!schemas.isEmpty()) {
      return Optional.ofNullable(elements.getTypeElement(schemas.first()));
    }
    return options
        .schema()
        .map(elements::getTypeElement)
        .filter(type -> sources.test(type) || sources.seenClassFiles());
  }

  /** All of them: so an IDE that compiles one of them again compiles the others with it. */
  private List<TypeElement> originating(TypeElement declaring, SortedSet<String> models) {
    return Stream.concat(Stream.of(declaring), models.stream().map(elements::getTypeElement))
        .filter(Objects::nonNull)
        .toList();
  }

  private SchemaDescriptor descriptor(TypeElement declaring) {
    return new SchemaReader(compilation).read(declaring);
  }

  private LinkedSchema schema(TypeElement declaring, SortedSet<String> models) {
    SchemaDescriptor schema = descriptor(declaring);
    return new LinkedSchema(
        registryOf(schema.declaredBy()),
        schema.declaredBy(),
        schema.origin(),
        link(models),
        schema.models(),
        schema.includes().stream().map(SchemaGeneration::registryOf).toList());
  }

  /** The models, sorted by name; those for which nothing is generated are left out. */
  private List<LinkedModel> link(SortedSet<String> names) {
    ModelCatalogue catalogue = new ModelCatalogue(compilation);
    ModelLinker linker = new ModelLinker(catalogue);
    return names.stream()
        .map(elements::getTypeElement)
        .filter(Objects::nonNull)
        .flatMap(type -> catalogue.read(type, new Diagnostics()).stream())
        .map(model -> linker.link(model, new Diagnostics()))
        .toList();
  }

  private static ClassName registryOf(ClassName declaring) {
    return GeneratedNames.beside(declaring, "Schema");
  }

  private void reportSecond(SortedSet<String> schemas) {
    for (String other : schemas.tailSet(schemas.isEmpty() ? "" : schemas.first() + "\0")) {
      diagnostics.report(
          Origin.of(other).annotation(Schema.class.getCanonicalName()),
          Message.SCHEMA_IS_DECLARED_TWICE,
          schemas.first(),
          other);
    }
  }

  private void reportMissing(SortedSet<String> models) {
    options
        .schema()
        .filter(name -> !models.isEmpty() && elements.getTypeElement(name) == null)
        .ifPresent(
            name -> diagnostics.report(Origin.NOWHERE, Message.SCHEMA_TYPE_IS_MISSING, name));
  }
}
