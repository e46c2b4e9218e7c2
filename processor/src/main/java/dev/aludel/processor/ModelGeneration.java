package dev.aludel.processor;

import dev.aludel.annotation.Composite;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Projection;
import dev.aludel.processor.check.LintRules;
import dev.aludel.processor.check.ProjectionRules;
import dev.aludel.processor.diagnostics.BodyPrinter;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.link.ProjectionLinker;
import dev.aludel.processor.lower.HybridCycles;
import dev.aludel.processor.lower.ModelPlanner;
import dev.aludel.processor.model.ProjectionDescriptor;
import dev.aludel.processor.read.Compilation;
import dev.aludel.processor.read.CompositeRecordReader;
import dev.aludel.processor.read.MissingTypes;
import dev.aludel.processor.read.MixinReader;
import dev.aludel.processor.read.ProjectionReader;
import dev.aludel.processor.write.GeneratedSource;
import dev.aludel.processor.write.MixinWriter;
import dev.aludel.processor.write.ProjectionWriter;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** Makes the files of one type at a time, in the round in which all that it reads is there. */
final class ModelGeneration {
  private final Options options;
  private final Diagnostics diagnostics;
  private final SourceFiles sources;
  private final GeneratedFiles files;
  private final Compilation compilation;
  private final ModelPlanner planner;
  private final SourceBodies bodies;
  private final HybridCycles cycles = new HybridCycles();
  private ModelCatalogue catalogue;
  private Pipeline pipeline;

  ModelGeneration(ProcessingEnvironment environment, Options options, Diagnostics diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
    this.sources = new SourceFiles(environment);
    this.files = new GeneratedFiles(environment.getFiler(), sources);
    this.compilation =
        new Compilation(environment.getElementUtils(), environment.getTypeUtils(), sources);
    this.planner = new ModelPlanner(options.dialects());
    this.bodies = new SourceBodies(environment);
    this.catalogue = new ModelCatalogue(compilation);
    this.pipeline = new Pipeline(catalogue, planner, bodies, cycles);
  }

  /** Forgets the elements of the round before; new ones may say more. */
  void beginRound(RoundEnvironment round) {
    sources.add(round);
    bodies.beginRound();
    catalogue = new ModelCatalogue(compilation);
    pipeline = new Pipeline(catalogue, planner, bodies, cycles);
  }

  /** Prints at parts of bodies. */
  BodyPrinter printer() {
    return bodies.printer();
  }

  /** Whether a type is compiled now, so that its files are to be made. */
  boolean isSource(TypeElement type) {
    return sources.test(type);
  }

  /** Makes a type's files, unless it must wait for another round. */
  boolean generate(TypeElement type, boolean lastRound) {
    if (!lastRound && mustWait(type)) {
      return false;
    }
    Diagnostics own = new Diagnostics();
    try {
      sourcesOf(type, own).forEach(source -> files.write(source, type, own));
    } catch (RuntimeException | StackOverflowError e) {
      Failures.report(type, e, own);
    }
    if (lastRound) {
      reportMissing(type, own);
    }
    diagnostics.addAll(own);
    return true;
  }

  private static boolean mustWait(TypeElement type) {
    return !MissingTypes.ofRelated(type).isEmpty() || ProjectionReader.isMissingTypes(type);
  }

  private List<GeneratedSource> sourcesOf(TypeElement type, Diagnostics own) {
    if (type.getAnnotation(Projection.class) != null) {
      return projection(type, own);
    }
    if (type.getAnnotation(Composite.class) != null) {
      return new CompositeRecordReader(compilation)
          .read(type, own)
          .map(record -> new MixinWriter(record, Optional.empty()).write())
          .orElse(List.of());
    }
    if (type.getAnnotation(Model.class) == null) {
      return new MixinReader(compilation)
          .read(type, own)
          .map(mixin -> new MixinWriter(mixin, bodies.text(type)).write())
          .orElse(List.of());
    }
    Pipeline.Result result = pipeline.compile(type, own);
    if (options.lint()) {
      result.model().ifPresent(model -> LintRules.check(model, own));
    }
    if (options.report()) {
      SizeReport.report(result, own);
    }
    return result.sources();
  }

  private List<GeneratedSource> projection(TypeElement type, Diagnostics own) {
    if (ProjectionReader.isMissingTypes(type)) {
      return List.of();
    }
    Optional<ProjectionDescriptor> projection = new ProjectionReader(compilation).read(type, own);
    projection.ifPresent(known -> ProjectionRules.check(known, own));
    ProjectionLinker linker = new ProjectionLinker(catalogue, own);
    return projection
        .map(known -> new ProjectionWriter(known, linker.link(known)).write())
        .orElse(List.of());
  }

  /** What the reader met is reported at its accessor; the rest is reported here. */
  private static void reportMissing(TypeElement type, Diagnostics own) {
    ProjectionReader.reportMissing(type, own);
    SortedSet<String> missing = MissingTypes.of(type);
    own.problems().stream()
        .filter(problem -> problem.message() == Message.TYPE_IS_MISSING)
        .forEach(problem -> missing.removeAll(problem.arguments()));
    for (String name : missing) {
      own.report(
          Origin.of(type.getQualifiedName().toString()),
          Message.TYPE_IS_MISSING,
          type.getSimpleName(),
          name);
    }
  }
}
