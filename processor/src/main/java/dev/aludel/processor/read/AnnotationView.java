package dev.aludel.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The values of one annotation, given or default. Which elements there are, the caller knows. */
final class AnnotationView {
  private final Map<String, AnnotationValue> given = new LinkedHashMap<>();
  private final Map<String, AnnotationValue> defaults = new LinkedHashMap<>();
  private final Origin origin;

  AnnotationView(AnnotationMirror mirror, Origin origin) {
    this.origin = origin;
    mirror
        .getElementValues()
        .forEach((element, value) -> given.put(element.getSimpleName().toString(), value));
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    for (var element : ElementFilter.methodsIn(type.getEnclosedElements())) {
      AnnotationValue value = element.getDefaultValue();
      if (value != null) {
        defaults.put(element.getSimpleName().toString(), value);
      }
    }
  }

  /** Where it was written. */
  Origin origin() {
    return origin;
  }

  /** Whether the element was written, whatever its value. */
  boolean isGiven(String element) {
    return given.containsKey(element);
  }

  String text(String element) {
    return read(element, String.class, "");
  }

  /** The text, or nothing for the empty text, by which annotations say "not given". */
  Optional<String> optionalText(String element) {
    return Optional.of(text(element)).filter(text -> !text.isEmpty());
  }

  int number(String element) {
    return read(element, Integer.class, 0);
  }

  long longNumber(String element) {
    return read(element, Long.class, 0L);
  }

  boolean flag(String element) {
    return read(element, Boolean.class, false);
  }

  /** The name of an enum constant. */
  String constant(String element) {
    return constant(value(element));
  }

  List<String> constants(String element) {
    return entries(element).stream().map(AnnotationView::constant).toList();
  }

  List<String> texts(String element) {
    return entries(element).stream().map(value -> String.valueOf(value.getValue())).toList();
  }

  /** A class value; nothing for {@code void.class} and for a class that does not exist. */
  Optional<TypeMirror> type(String element) {
    return type(value(element)).filter(type -> type.getKind() != TypeKind.VOID);
  }

  /** The classes that exist, by name. */
  List<ClassName> classes(String element) {
    return entries(element).stream()
        .map(AnnotationView::type)
        .flatMap(Optional::stream)
        .filter(type -> type.getKind() == TypeKind.DECLARED)
        .map(type -> ClassName.get((TypeElement) ((DeclaredType) type).asElement()))
        .toList();
  }

  /** An annotation as a value. */
  Optional<AnnotationView> nested(String element) {
    return value(element).getValue() instanceof AnnotationMirror mirror
        ? Optional.of(new AnnotationView(mirror, origin.nested(element)))
        : Optional.empty();
  }

  /** Annotations as a value. */
  List<AnnotationView> nestedList(String element) {
    List<AnnotationView> views = new ArrayList<>();
    for (AnnotationValue entry : entries(element)) {
      if (entry.getValue() instanceof AnnotationMirror mirror) {
        views.add(new AnnotationView(mirror, origin.nested(element + "[" + views.size() + "]")));
      }
    }
    return views;
  }

  /** The constant of an enum of ours that has the name of the annotation's. */
  <E extends Enum<E>> E constant(String element, Function<String, E> valueOf) {
    return valueOf.apply(constant(element));
  }

  private AnnotationValue value(String element) {
    AnnotationValue value = given.getOrDefault(element, defaults.get(element));
    if (value == null) {
      throw new IllegalArgumentException("no element " + element + " at " + origin);
    }
    return value;
  }

  /** A value of another type is what the compiler makes of a mistake that it reports itself. */
  private <T> T read(String element, Class<T> type, T mistaken) {
    Object value = value(element).getValue();
    return type.isInstance(value) ? type.cast(value) : mistaken;
  }

  private List<AnnotationValue> entries(String element) {
    List<AnnotationValue> entries = new ArrayList<>();
    if (value(element).getValue() instanceof List<?> list) {
      for (Object entry : list) {
        entries.add((AnnotationValue) entry);
      }
    }
    return entries;
  }

  private static String constant(AnnotationValue value) {
    return value.getValue() instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : "";
  }

  private static Optional<TypeMirror> type(AnnotationValue value) {
    return value.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR
        ? Optional.of(type)
        : Optional.empty();
  }
}
