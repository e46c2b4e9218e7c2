package dev.aludel.processor;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.aludel.annotation.Model;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.link.ModelLinker;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.read.Compilation;
import dev.aludel.processor.read.ModelReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** Short sources in package {@code shop}, read and linked but not generated. */
public final class Snippets {
  private static final String HEADER =
      """
      package shop;
      import dev.aludel.annotation.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  private final Map<String, ModelDescriptor> models = new TreeMap<>();
  private final Map<String, LinkedModel> linked = new TreeMap<>();
  private final Diagnostics diagnostics = new Diagnostics();

  private Snippets() {}

  /** Reads and links the models; each source is one type. */
  public static Snippets of(String... sources) {
    Snippets snippets = new Snippets();
    var unused =
        Compiler.javac()
            .withProcessors(snippets.new Reader())
            .compile(java.util.stream.Stream.of(sources).map(Snippets::file).toList());
    return snippets;
  }

  /** A source file of package {@code shop}, without its header. */
  public static JavaFileObject file(String body) {
    Matcher name = Pattern.compile("(?:class|interface|enum|record)\\s+(\\w+)").matcher(body);
    if (!name.find()) {
      throw new IllegalArgumentException(body);
    }
    return JavaFileObjects.forSourceString("shop." + name.group(1), HEADER + body);
  }

  /** The model of this simple name, as it was read. */
  public ModelDescriptor model(String name) {
    return Objects.requireNonNull(models.get(name), name);
  }

  /** Whether a model of this simple name could be read. */
  public boolean contains(String name) {
    return models.containsKey(name);
  }

  /** The model of this simple name, linked. */
  public LinkedModel linked(String name) {
    return Objects.requireNonNull(linked.get(name), name);
  }

  /** The problems, each as {@code ALU-1201 Product.name()}. */
  public List<String> problems() {
    List<String> texts = new ArrayList<>();
    for (Problem problem : diagnostics.problems()) {
      texts.add(problem.message().code() + " " + problem.origin().toString().replace("shop.", ""));
    }
    return texts;
  }

  private final class Reader extends AbstractProcessor {
    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of(Model.class.getCanonicalName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      Compilation compilation =
          new Compilation(
              processingEnv.getElementUtils(), processingEnv.getTypeUtils(), type -> true);
      ModelReader reader = new ModelReader(compilation);
      for (Element element : round.getElementsAnnotatedWith(Model.class)) {
        reader
            .read((TypeElement) element, diagnostics)
            .ifPresent(model -> models.put(model.simpleName(), model));
      }
      ModelLinker linker =
          new ModelLinker(name -> Optional.ofNullable(models.get(name.simpleName())));
      models.forEach((name, model) -> linked.put(name, linker.link(model, diagnostics)));
      return false;
    }
  }
}
