package dev.aludel.processor;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Which types are compiled now. Roots are, except those that an incremental build passes by name
 * for the sake of aggregating processors: these are class files, whose own files exist already.
 */
final class SourceFiles implements Predicate<TypeElement> {
  private final ClassFiles classFiles;
  private final Set<String> names = new HashSet<>();
  private boolean seenClassFiles;

  SourceFiles(ProcessingEnvironment environment) {
    this.classFiles = ClassFiles.of(environment);
  }

  /** Remembers the roots of a round. */
  void add(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        add(type);
      }
    }
  }

  private void add(TypeElement root) {
    if (classFiles.contains(root)) {
      seenClassFiles = true;
    } else {
      names.add(root.getQualifiedName().toString());
    }
  }

  /** Whether class files were passed by name: an incremental build wants aggregates made anew. */
  boolean seenClassFiles() {
    return seenClassFiles;
  }

  @Override
  public boolean test(@Nullable TypeElement type) {
    Element at = type;
    while (at != null && at.getEnclosingElement() instanceof TypeElement outer) {
      at = outer;
    }
    return at instanceof TypeElement outermost && contains(outermost.getQualifiedName().toString());
  }

  /** Whether a type at the top of a source file has this name. */
  boolean contains(String name) {
    return names.contains(name);
  }
}
