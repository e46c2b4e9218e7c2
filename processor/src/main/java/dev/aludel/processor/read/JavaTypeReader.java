package dev.aludel.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.model.JavaType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Recognises the types that columns can have, and prints types for messages. */
public final class JavaTypeReader {
  private static final Map<TypeKind, JavaType.Kind> PRIMITIVES =
      Map.of(
          TypeKind.BOOLEAN, JavaType.Kind.BOOLEAN,
          TypeKind.SHORT, JavaType.Kind.SHORT,
          TypeKind.INT, JavaType.Kind.INT,
          TypeKind.LONG, JavaType.Kind.LONG,
          TypeKind.FLOAT, JavaType.Kind.FLOAT,
          TypeKind.DOUBLE, JavaType.Kind.DOUBLE);

  private static final Map<String, JavaType.Kind> CLASSES =
      Map.ofEntries(
          Map.entry("java.lang.Boolean", JavaType.Kind.BOOLEAN),
          Map.entry("java.lang.Short", JavaType.Kind.SHORT),
          Map.entry("java.lang.Integer", JavaType.Kind.INT),
          Map.entry("java.lang.Long", JavaType.Kind.LONG),
          Map.entry("java.lang.Float", JavaType.Kind.FLOAT),
          Map.entry("java.lang.Double", JavaType.Kind.DOUBLE),
          Map.entry("java.math.BigDecimal", JavaType.Kind.BIG_DECIMAL),
          Map.entry("java.math.BigInteger", JavaType.Kind.BIG_INTEGER),
          Map.entry("java.lang.String", JavaType.Kind.STRING),
          Map.entry("java.time.LocalDate", JavaType.Kind.LOCAL_DATE),
          Map.entry("java.time.LocalTime", JavaType.Kind.LOCAL_TIME),
          Map.entry("java.time.LocalDateTime", JavaType.Kind.LOCAL_DATE_TIME),
          Map.entry("java.time.Instant", JavaType.Kind.INSTANT),
          Map.entry("java.time.OffsetDateTime", JavaType.Kind.OFFSET_DATE_TIME),
          Map.entry("java.util.UUID", JavaType.Kind.UUID));

  /** What javac calls a class that does not exist, where it has type arguments. */
  private static final String NAMELESS = "<any>";

  private JavaTypeReader() {}

  /** The type as a column's, if one can have it. */
  public static Optional<JavaType> find(TypeMirror type) {
    JavaType.Kind primitive = PRIMITIVES.get(type.getKind());
    if (primitive != null) {
      return Optional.of(JavaType.of(TypeName.get(type), primitive));
    }
    if (type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE) {
      return Optional.of(JavaType.of(TypeName.get(type), JavaType.Kind.BYTES));
    }
    return element(type).flatMap(element -> ofClass(type, element));
  }

  private static Optional<JavaType> ofClass(TypeMirror type, TypeElement element) {
    if (element.getKind() == ElementKind.ENUM) {
      return Optional.of(
          new JavaType(
              TypeName.get(type),
              JavaType.Kind.ENUM,
              DeclaredMembers.constants(element),
              Optional.empty()));
    }
    return Optional.ofNullable(CLASSES.get(element.getQualifiedName().toString()))
        .map(kind -> JavaType.of(TypeName.get(type), kind));
  }

  /** The class or interface of a type; nothing for others, and for missing ones. */
  static Optional<TypeElement> element(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
        : Optional.empty();
  }

  /** The type as generated code writes it; {@code Object} where it does not even have a name. */
  static TypeName name(TypeMirror type) {
    return isNameless(type) ? ClassName.OBJECT : TypeName.get(type);
  }

  /** Whether something of it is a class that does not exist and has type arguments. */
  private static boolean isNameless(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isNameless(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        && (declared.asElement().getSimpleName().contentEquals(NAMELESS)
            || declared.getTypeArguments().stream().anyMatch(JavaTypeReader::isNameless));
  }

  /**
   * The type as people write it: {@code List<OrderItem>}, the same on every compiler. But for a
   * generic type that does not exist, whose name older ones do not tell.
   */
  static String text(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED, ERROR -> text((DeclaredType) type);
      case ARRAY -> text(((ArrayType) type).getComponentType()) + "[]";
      case TYPEVAR -> ((TypeVariable) type).asElement().getSimpleName().toString();
      case WILDCARD -> "?";
      default -> type.getKind().name().toLowerCase(Locale.ROOT);
    };
  }

  private static String text(DeclaredType type) {
    Element element = type.asElement();
    if (element.getSimpleName().contentEquals(NAMELESS)) {
      return "…<…>";
    }
    String arguments =
        type.getTypeArguments().stream()
            .map(JavaTypeReader::text)
            .collect(Collectors.joining(", "));
    return element.getSimpleName() + (arguments.isEmpty() ? "" : "<" + arguments + ">");
  }
}
