package dev.aludel.processor.diagnostics;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Names methods and constructors so that they are found again in a later round. */
public final class Signatures {
  private Signatures() {}

  /** The name and the parameters' types, without packages: {@code price(BigDecimal)}. */
  public static String of(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> name(parameter.asType()))
        .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
  }

  private static String name(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED, ERROR -> ((DeclaredType) type).asElement().getSimpleName().toString();
      case ARRAY -> name(((ArrayType) type).getComponentType()) + "[]";
      case TYPEVAR -> ((TypeVariable) type).asElement().getSimpleName().toString();
      default -> type.getKind().name().toLowerCase(Locale.ROOT);
    };
  }
}
