package dev.aludel.processor.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds what an {@link Origin} names, as far as it exists. */
final class OriginResolver {
  private final Elements elements;

  OriginResolver(Elements elements) {
    this.elements = elements;
  }

  /** What was found; each part is null where the origin does not name it, or it was not written. */
  record Place(
      @Nullable Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue value) {}

  Place resolve(Origin origin) {
    Element type = origin.equals(Origin.NOWHERE) ? null : typeOrPackage(origin.type());
    if (type == null) {
      return new Place(null, null, null);
    }
    Element element = origin.member().flatMap(name -> member(type, name)).orElse(type);
    AnnotationMirror annotation =
        origin.annotation().flatMap(name -> annotation(element, name)).orElse(null);
    AnnotationValue value =
        annotation == null
            ? null
            : origin.value().flatMap(path -> value(annotation, path)).orElse(null);
    return new Place(element, annotation, value);
  }

  private @Nullable Element typeOrPackage(String name) {
    TypeElement type = elements.getTypeElement(name);
    return type == null ? elements.getPackageElement(name) : type;
  }

  private static Optional<Element> member(Element type, String signature) {
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement method && Signatures.of(method).equals(signature)) {
        return Optional.of(method);
      }
      // Compilers know the place of a record's field, but not of its component.
      if (member.getKind() == ElementKind.FIELD
          && member.getSimpleName().contentEquals(signature)) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  private static Optional<AnnotationMirror> annotation(Element element, String name) {
    int mark = name.indexOf('#');
    String type = mark < 0 ? name : name.substring(0, mark);
    int index = mark < 0 ? 0 : Integer.parseInt(name.substring(mark + 1));
    List<AnnotationMirror> found = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String mirrored = qualifiedName(mirror);
      if (mirrored.equals(type)) {
        found.add(mirror);
      } else if (mirrored.equals(type + ".List")) {
        value(mirror, "value").ifPresent(list -> found.addAll(mirrors(list)));
      }
    }
    return index < found.size() ? Optional.of(found.get(index)) : Optional.empty();
  }

  private static String qualifiedName(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  private static List<AnnotationMirror> mirrors(AnnotationValue list) {
    List<AnnotationMirror> mirrors = new ArrayList<>();
    for (AnnotationValue value : entries(list)) {
      if (value.getValue() instanceof AnnotationMirror mirror) {
        mirrors.add(mirror);
      }
    }
    return mirrors;
  }

  private static List<AnnotationValue> entries(AnnotationValue value) {
    List<AnnotationValue> entries = new ArrayList<>();
    if (value.getValue() instanceof List<?> list) {
      for (Object entry : list) {
        entries.add((AnnotationValue) entry);
      }
    }
    return entries;
  }

  /** Walks {@code secondary.extra[0].name}; stops early, at the last part that exists. */
  private static Optional<AnnotationValue> value(AnnotationMirror annotation, String path) {
    AnnotationMirror current = annotation;
    AnnotationValue found = null;
    for (String step : path.split("\\.", -1)) {
      AnnotationValue next = current == null ? null : step(current, step);
      if (next == null) {
        break;
      }
      found = next;
      current = next.getValue() instanceof AnnotationMirror mirror ? mirror : null;
    }
    return Optional.ofNullable(found);
  }

  private static @Nullable AnnotationValue step(AnnotationMirror annotation, String step) {
    int bracket = step.indexOf('[');
    String name = bracket < 0 ? step : step.substring(0, bracket);
    AnnotationValue value = named(annotation, name);
    if (value == null || bracket < 0) {
      return value;
    }
    int index = Integer.parseInt(step.substring(bracket + 1, step.length() - 1));
    List<AnnotationValue> entries = entries(value);
    return index < entries.size() ? entries.get(index) : value;
  }

  private static @Nullable AnnotationValue named(AnnotationMirror annotation, String name) {
    for (var entry : annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return entry.getValue();
      }
    }
    return null;
  }
}
