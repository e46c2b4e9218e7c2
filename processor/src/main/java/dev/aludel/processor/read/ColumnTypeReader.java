package dev.aludel.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.Enumerated;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.diagnostics.TypeMessage;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.Storage;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Recognises the types that only columns can have: JSON, lists, those with a converter, and enums
 * that are stored in a way of their own.
 */
final class ColumnTypeReader {
  private static final String CONVERTER = "dev.aludel.type.TypeConverter";
  private static final String JSON = "dev.aludel.type.Json";
  private static final String RANGE = "dev.aludel.type.Range";
  private static final String MUTABLE_LIST = "dev.aludel.mapping.MutableList";
  private static final String MUTABLE_MAP = "dev.aludel.mapping.MutableMap";

  private static final Set<String> LISTS = Set.of("java.util.List", MUTABLE_LIST);

  private static final Set<JavaType.Kind> BOUNDS =
      EnumSet.of(
          JavaType.Kind.INT,
          JavaType.Kind.LONG,
          JavaType.Kind.BIG_DECIMAL,
          JavaType.Kind.LOCAL_DATE,
          JavaType.Kind.LOCAL_DATE_TIME,
          JavaType.Kind.INSTANT);

  private final Compilation compilation;
  private final TypeMaps maps;
  private final Diagnostics diagnostics;

  ColumnTypeReader(Compilation compilation, Diagnostics diagnostics) {
    this.compilation = compilation;
    this.maps = new TypeMaps(compilation, diagnostics);
    this.diagnostics = diagnostics;
  }

  /** The accessor's type as a column's, if one can have it. */
  Optional<JavaType> find(AbstractMethod method) {
    if (!MissingTypes.of(method.returns()).isEmpty()) {
      return Optional.empty();
    }
    Optional<AnnotationView> column =
        Annotations.find(method.element(), Column.class, method.origin());
    if (column.filter(ColumnTypeReader::converts).isPresent()) {
      return column.map(view -> converted(method, view, view.origin().value("converter")));
    }
    Optional<AnnotationView> mapped =
        maps.find(method).filter(ColumnTypeReader::converts).or(() -> maps.findOfElements(method));
    if (mapped.isPresent()) {
      return mapped.map(view -> converted(method, view, method.origin()));
    }
    Optional<JavaType> type = find(method.returns());
    return Annotations.find(method.element(), Enumerated.class, method.origin())
        .flatMap(view -> enumerated(method, type, view))
        .or(() -> type);
  }

  /** What a list has; nothing for other types. */
  static Optional<TypeMirror> elementOf(TypeMirror type) {
    return JavaTypeReader.element(type)
        .filter(element -> LISTS.contains(element.getQualifiedName().toString()))
        .flatMap(element -> ((DeclaredType) type).getTypeArguments().stream().findFirst());
  }

  /** Whether a {@code @Column} names a converter. */
  static boolean converts(AnnotationView column) {
    return column.type("converter").isPresent();
  }

  /** The type as that of a column without a converter. */
  static Optional<JavaType> find(TypeMirror type) {
    return JavaTypeReader.find(type)
        .or(() -> JavaTypeReader.element(type).flatMap(element -> ofClass(type, element)));
  }

  private static Optional<JavaType> ofClass(TypeMirror type, TypeElement element) {
    TypeName name = JavaTypeReader.name(type);
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    return switch (element.getQualifiedName().toString()) {
      case JSON -> Optional.of(JavaType.of(name, JavaType.Kind.JSON));
      case "java.util.List" -> elements(name, arguments, false);
      case MUTABLE_LIST -> elements(name, arguments, true);
      case RANGE -> bounds(name, arguments);
      case "java.util.Map" -> members(name, arguments, false);
      case MUTABLE_MAP -> members(name, arguments, true);
      default -> Optional.empty();
    };
  }

  private static Optional<JavaType> elements(
      TypeName name, List<? extends TypeMirror> arguments, boolean tracked) {
    return arguments.stream()
        .findFirst()
        .flatMap(ColumnTypeReader::find)
        .filter(element -> !element.tracked())
        .map(
            element ->
                JavaType.of(name, JavaType.Kind.LIST, new Storage.Elements(element, tracked)));
  }

  /** What lies between values of which PostgreSQL has ranges. */
  private static Optional<JavaType> bounds(TypeName name, List<? extends TypeMirror> arguments) {
    return arguments.stream()
        .findFirst()
        .flatMap(JavaTypeReader::find)
        .filter(bound -> BOUNDS.contains(bound.kind()))
        .map(bound -> JavaType.of(name, JavaType.Kind.CONVERTED, new Storage.Bounds(bound)));
  }

  /** A map of anything by texts. */
  private static Optional<JavaType> members(
      TypeName name, List<? extends TypeMirror> arguments, boolean tracked) {
    List<String> names =
        arguments.stream()
            .flatMap(argument -> JavaTypeReader.element(argument).stream())
            .map(argument -> argument.getQualifiedName().toString())
            .toList();
    return names.equals(List.of("java.lang.String", "java.lang.Object"))
        ? Optional.of(JavaType.of(name, JavaType.Kind.JSON, new Storage.Members(tracked)))
        : Optional.empty();
  }

  /** Nothing, and a problem, if it is no enum, or has no such method. */
  private Optional<JavaType> enumerated(
      AbstractMethod method, Optional<JavaType> type, AnnotationView view) {
    Optional<JavaType> own = type.filter(one -> one.storage().isEmpty());
    Optional<JavaType> constants =
        own.or(() -> elementOf(method.returns()).flatMap(ColumnTypeReader::find))
            .filter(one -> one.kind() == JavaType.Kind.ENUM);
    Optional<String> by = view.optionalText("valuesBy");
    if (constants.isEmpty()) {
      report(
          method,
          view.origin(),
          TypeMessage.ENUMERATED_NEEDS_AN_ENUM,
          JavaTypeReader.text(method.returns()));
      return Optional.empty();
    }
    if (own.isEmpty() && view.flag("createConstraint")) {
      report(method, view.origin().value("createConstraint"), TypeMessage.ENUM_ARRAY_IS_UNCHECKED);
    }
    if (by.isEmpty()) {
      return type;
    }
    if (view.flag("createConstraint") || view.optionalText("nativeEnum").isPresent()) {
      report(method, view.origin().value("valuesBy"), TypeMessage.ENUM_VALUES_ARE_NOT_KNOWN);
    }
    TypeMirror declared = elementOf(method.returns()).orElse(method.returns());
    JavaType stored = storedBy(method, declared, constants.get(), view);
    return own.isPresent() ? Optional.of(stored) : Optional.of(listOf(method, stored));
  }

  /** An array of what is stored in a way of its own. */
  private static JavaType listOf(AbstractMethod method, JavaType element) {
    TypeName name = JavaTypeReader.name(method.returns());
    boolean tracked =
        JavaTypeReader.element(method.returns())
            .filter(one -> one.getQualifiedName().contentEquals(MUTABLE_LIST))
            .isPresent();
    return JavaType.of(name, JavaType.Kind.LIST, new Storage.Elements(element, tracked));
  }

  /** The enum by what its method answers; with a problem, if it has no such method. */
  private JavaType storedBy(
      AbstractMethod method, TypeMirror type, JavaType constants, AnnotationView view) {
    String name = view.optionalText("valuesBy").orElseThrow();
    List<ExecutableElement> methods = valueMethods(type);
    Optional<JavaType> stored =
        methods.stream()
            .filter(one -> one.getSimpleName().contentEquals(name))
            .findFirst()
            .flatMap(one -> JavaTypeReader.find(one.getReturnType()));
    if (stored.isEmpty()) {
      List<String> names = methods.stream().map(one -> one.getSimpleName().toString()).toList();
      diagnostics.report(
          Problem.of(
                  view.origin().value("valuesBy"),
                  TypeMessage.ENUM_HAS_NO_SUCH_METHOD,
                  method.declaringName(),
                  method.name(),
                  JavaTypeReader.text(type),
                  name)
              .suggesting(name, names));
    }
    return stored.map(one -> constants.storedBy(new Storage.ByValue(name, one))).orElse(constants);
  }

  private static List<ExecutableElement> valueMethods(TypeMirror type) {
    TypeElement element = JavaTypeReader.element(type).orElseThrow();
    return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
        .filter(one -> one.getParameters().isEmpty())
        .filter(one -> !one.getModifiers().contains(Modifier.STATIC))
        .filter(one -> !one.getModifiers().contains(Modifier.PRIVATE))
        .filter(one -> JavaTypeReader.find(one.getReturnType()).isPresent())
        .toList();
  }

  private JavaType converted(AbstractMethod method, AnnotationView column, Origin origin) {
    TypeMirror converter = column.type("converter").orElseThrow();
    Optional<DeclaredType> implemented = converterType(converter);
    Optional<JavaType> database = implemented.flatMap(type -> find(type.getTypeArguments().get(1)));
    Optional<TypeMirror> element =
        elementOf(method.returns())
            .filter(one -> implemented.filter(type -> converts(type, one)).isPresent());
    TypeMirror value = element.orElse(method.returns());
    String reason = reason(value, converter, implemented, database);
    if (!reason.isEmpty()) {
      report(
          method,
          origin,
          TypeMessage.CONVERTER_DOES_NOT_FIT,
          JavaTypeReader.text(converter),
          reason,
          JavaTypeReader.text(boxed(value)));
    }
    JavaType stored =
        database.orElse(JavaType.of(ClassName.get(String.class), JavaType.Kind.STRING));
    JavaType type =
        JavaType.of(
            JavaTypeReader.name(value),
            JavaType.Kind.CONVERTED,
            new Storage.Converted(JavaTypeReader.name(converter), stored));
    return element.isPresent() ? listOf(method, type) : type;
  }

  private boolean converts(DeclaredType converter, TypeMirror value) {
    return types().isSameType(converter.getTypeArguments().get(0), value);
  }

  private String reason(
      TypeMirror accessor,
      TypeMirror converter,
      Optional<DeclaredType> implemented,
      Optional<JavaType> database) {
    if (implemented.isEmpty()) {
      return "it does not implement TypeConverter<…, …>";
    }
    TypeMirror own = implemented.get().getTypeArguments().get(0);
    TypeMirror other = implemented.get().getTypeArguments().get(1);
    if (!types().isSameType(own, boxed(accessor))) {
      return "it converts " + JavaTypeReader.text(own);
    }
    if (database.isEmpty()) {
      return "it makes " + JavaTypeReader.text(other) + ", which no column can have";
    }
    return isMade(JavaTypeReader.element(converter).orElseThrow())
        ? ""
        : "it cannot be made by a constructor without arguments that is not private";
  }

  private static boolean isMade(TypeElement converter) {
    return !converter.getModifiers().contains(Modifier.ABSTRACT)
        && converter.getTypeParameters().isEmpty()
        && !converter.getModifiers().contains(Modifier.PRIVATE)
        && (!(converter.getEnclosingElement() instanceof TypeElement)
            || converter.getModifiers().contains(Modifier.STATIC))
        && ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
            .anyMatch(
                one ->
                    one.getParameters().isEmpty()
                        && !one.getModifiers().contains(Modifier.PRIVATE));
  }

  /** {@code TypeConverter<J, D>} as the class implements it. */
  private Optional<DeclaredType> converterType(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = (DeclaredType) type;
    boolean found =
        ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(CONVERTER)
            && declared.getTypeArguments().size() == 2;
    if (found) {
      return Optional.of(declared);
    }
    return types().directSupertypes(type).stream()
        .flatMap(supertype -> converterType(supertype).stream())
        .findFirst();
  }

  private TypeMirror boxed(TypeMirror type) {
    return type.getKind().isPrimitive()
        ? types().boxedClass((javax.lang.model.type.PrimitiveType) type).asType()
        : type;
  }

  private Types types() {
    return compilation.types();
  }

  private void report(
      AbstractMethod method, Origin origin, TypeMessage message, Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    all[0] = method.declaringName();
    all[1] = method.name();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    diagnostics.report(origin, message, all);
  }
}
