package dev.aludel.processor;

import com.google.auto.service.AutoService;
import dev.aludel.annotation.Listeners;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Schema;
import dev.aludel.annotation.Sql;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.DiagnosticsPrinter;
import dev.aludel.processor.read.QueriesReader;
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
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Makes what needs all models of a module: the registries, which hold names only, and the rules
 * across models. An <em>aggregating</em> processor, apart from {@link ModelProcessor} so that
 * everything else stays incremental.
 */
@AutoService(Processor.class)
public final class SchemaProcessor extends AbstractProcessor {
  private final Diagnostics diagnostics = new Diagnostics();
  private final SortedSet<String> models = new TreeSet<>();
  private final SortedSet<String> schemas = new TreeSet<>();
  private final SortedSet<String> queries = new TreeSet<>();
  private final SortedSet<String> listened = new TreeSet<>();
  private @Nullable SchemaGeneration generation;

  /** For the compiler. */
  public SchemaProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        Model.class.getCanonicalName(),
        Schema.class.getCanonicalName(),
        Listeners.class.getCanonicalName(),
        Queries.class.getCanonicalName(),
        Sql.class.getCanonicalName());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(
        Options.DIALECTS,
        Options.SCHEMA,
        Options.LISTING,
        SqlOptions.FUNCTIONS,
        SqlOptions.UNCHECKED,
        SqlOptions.URL);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Options options = Options.read(environment.getOptions(), new Diagnostics());
    generation = new SchemaGeneration(environment, options, diagnostics);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    SchemaGeneration current = Objects.requireNonNull(generation);
    boolean more = current.beginRound(round);
    collect(round.getElementsAnnotatedWith(Model.class), models);
    collect(round.getElementsAnnotatedWith(Schema.class), schemas);
    collect(round.getElementsAnnotatedWith(Queries.class), queries);
    collect(round.getElementsAnnotatedWith(Listeners.class), listened);
    ElementFilter.methodsIn(round.getElementsAnnotatedWith(Sql.class))
        .forEach(method -> QueriesReader.checkPlace(method, diagnostics));
    if (!more || round.processingOver()) {
      current.writeRegistries(schemas, models);
      current.writeHierarchies(models);
      current.writeQueries(queries, schemas, models);
    }
    if (round.processingOver()) {
      current.check(schemas, models);
      current.checkListeners(listened, models);
      current.writeListings(schemas, models);
      new DiagnosticsPrinter(processingEnv.getMessager(), processingEnv.getElementUtils())
          .print(diagnostics);
    }
    return false;
  }

  private static void collect(Set<? extends Element> elements, SortedSet<String> names) {
    for (Element element : elements) {
      if (element instanceof QualifiedNameable named) {
        names.add(named.getQualifiedName().toString());
      }
    }
  }
}
