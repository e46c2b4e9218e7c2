package dev.aludel.processor;

import com.google.auto.service.AutoService;
import dev.aludel.annotation.Composite;
import dev.aludel.annotation.Listeners;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Projection;
import dev.aludel.annotation.TypeMap;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.DiagnosticsPrinter;
import dev.aludel.processor.read.TypeMapReader;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Makes the files of each model, mixin and projection, from that type and what its signatures
 * reach, and from nothing else: an <em>isolating</em> processor. A type waits while a type that it
 * reads is still to be generated. What is wrong is told once, after the last round.
 */
@AutoService(Processor.class)
public final class ModelProcessor extends AbstractProcessor {
  private final Diagnostics diagnostics = new Diagnostics();
  private final SortedSet<String> waiting = new TreeSet<>();
  private @Nullable ModelGeneration generation;
  private @Nullable Boolean runtime;

  /** For the compiler. */
  public ModelProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        Model.class.getCanonicalName(),
        Mixin.class.getCanonicalName(),
        Composite.class.getCanonicalName(),
        Projection.class.getCanonicalName(),
        Listeners.class.getCanonicalName(),
        TypeMap.class.getCanonicalName(),
        TypeMap.List.class.getCanonicalName());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(Options.DIALECTS, Options.REPORT, Options.LINT);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Options options = Options.read(environment.getOptions(), diagnostics);
    generation = new ModelGeneration(environment, options, diagnostics);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ModelGeneration current = Objects.requireNonNull(generation);
    current.beginRound(round);
    collect(round.getElementsAnnotatedWith(Mixin.class), current);
    collect(round.getElementsAnnotatedWith(Composite.class), current);
    collect(round.getElementsAnnotatedWith(Model.class), current);
    collect(round.getElementsAnnotatedWith(Projection.class), current);
    checkTypeMaps(round);
    if (!waiting.isEmpty() && hasRuntime()) {
      waiting.removeIf(name -> generate(name, round.processingOver()));
    }
    if (round.processingOver()) {
      new DiagnosticsPrinter(
              processingEnv.getMessager(), processingEnv.getElementUtils(), current.printer())
          .print(diagnostics);
    }
    return false;
  }

  private void collect(Set<? extends Element> elements, ModelGeneration current) {
    for (Element element : elements) {
      if (element instanceof TypeElement type && current.isSource(type)) {
        waiting.add(type.getQualifiedName().toString());
      }
    }
  }

  private void checkTypeMaps(RoundEnvironment round) {
    for (Element element :
        round.getElementsAnnotatedWithAny(Set.of(TypeMap.class, TypeMap.List.class))) {
      TypeMapReader.check(element, diagnostics);
    }
  }

  /** Names, not elements, are remembered: each round has elements of its own. */
  private boolean generate(String name, boolean lastRound) {
    TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
    return type == null || Objects.requireNonNull(generation).generate(type, lastRound);
  }

  private boolean hasRuntime() {
    if (runtime == null) {
      runtime = ContractVersion.check(processingEnv.getElementUtils(), diagnostics);
    }
    return runtime;
  }
}
