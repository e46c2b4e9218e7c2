package dev.aludel.processor.read;

import dev.aludel.processor.diagnostics.Origin;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds our annotations on an element, from source or from class files. */
final class Annotations {
  private Annotations() {}

  static boolean has(Element element, Class<? extends Annotation> annotation) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(mirror -> name(mirror).equals(annotation.getCanonicalName()));
  }

  /**
   * The annotation, if it is there.
   *
   * @param origin of the element
   */
  static Optional<AnnotationView> find(
      Element element, Class<? extends Annotation> annotation, Origin origin) {
    String name = annotation.getCanonicalName();
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> name(mirror).equals(name))
        .map(mirror -> new AnnotationView(mirror, origin.annotation(name)))
        .findFirst();
  }

  /** A repeatable annotation, alone or in its {@code List}. */
  static List<AnnotationView> all(
      Element element, Class<? extends Annotation> annotation, Origin origin) {
    String name = annotation.getCanonicalName();
    List<AnnotationMirror> mirrors = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (name(mirror).equals(name)) {
        mirrors.add(mirror);
      } else if (name(mirror).equals(name + ".List")) {
        mirrors.addAll(entries(mirror));
      }
    }
    List<AnnotationView> views = new ArrayList<>();
    for (AnnotationMirror mirror : mirrors) {
      views.add(new AnnotationView(mirror, origin.annotation(name, views.size())));
    }
    return views;
  }

  static String name(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  static String simpleName(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  private static List<AnnotationMirror> entries(AnnotationMirror container) {
    List<AnnotationMirror> entries = new ArrayList<>();
    for (var value : container.getElementValues().values()) {
      if (value.getValue() instanceof List<?> list) {
        for (Object entry : list) {
          if (((AnnotationValue) entry).getValue() instanceof AnnotationMirror mirror) {
            entries.add(mirror);
          }
        }
      }
    }
    return entries;
  }
}
