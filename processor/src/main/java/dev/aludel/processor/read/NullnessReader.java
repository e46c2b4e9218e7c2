package dev.aludel.processor.read;

import dev.aludel.annotation.MixinDescriptor;
import dev.aludel.processor.diagnostics.Origin;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Whether something may be null: it has an annotation named {@code Nullable}, whosever it is, on
 * the declaration or on the type. A class file shows those on types only to newer compilers; what
 * we generated beside it says the rest.
 */
final class NullnessReader {
  private final Compilation compilation;

  NullnessReader(Compilation compilation) {
    this.compilation = compilation;
  }

  boolean nullable(ExecutableElement accessor, TypeElement owner) {
    return isNullable(accessor, accessor.getReturnType())
        || (!compilation.fromSource().test(owner)
            && describedAsNullable(owner).contains(accessor.getSimpleName().toString()));
  }

  boolean nullable(VariableElement parameter) {
    return isNullable(parameter, parameter.asType());
  }

  /** Whether a component is: the annotation stands on it, or went to its accessor only. */
  static boolean nullable(RecordComponentElement component) {
    return isNullable(component, component.asType())
        || isNullable(component.getAccessor(), component.getAccessor().getReturnType());
  }

  /** Whether a method of an interface that is compiled now can answer null. */
  boolean nullable(ExecutableElement method, TypeMirror returned) {
    return isNullable(method, returned) || isNullable(method.getReturnType());
  }

  static boolean isNullable(Element declaration, TypeMirror type) {
    return hasNullable(declaration.getAnnotationMirrors()) || isNullable(type);
  }

  /** For {@code byte[]} the component's annotation counts: bytes themselves are never null. */
  static boolean isNullable(TypeMirror type) {
    boolean component =
        type.getKind() == TypeKind.ARRAY
            && ((ArrayType) type).getComponentType().getKind().isPrimitive()
            && hasNullable(((ArrayType) type).getComponentType().getAnnotationMirrors());
    return component || hasNullable(type.getAnnotationMirrors());
  }

  private static boolean hasNullable(List<? extends AnnotationMirror> mirrors) {
    return mirrors.stream().anyMatch(mirror -> Annotations.simpleName(mirror).equals("Nullable"));
  }

  /** Nullable accessors by method name, from the {@code X_} that an earlier compilation wrote. */
  private List<String> describedAsNullable(TypeElement owner) {
    TypeElement descriptor = compilation.elements().getTypeElement(descriptorName(owner));
    if (descriptor == null) {
      return List.of();
    }
    return Annotations.find(descriptor, MixinDescriptor.class, Origin.of(""))
        .map(view -> view.texts("nullable"))
        .orElse(List.of());
  }

  private String descriptorName(TypeElement owner) {
    String qualified = owner.getQualifiedName().toString();
    String pack = compilation.elements().getPackageOf(owner).getQualifiedName().toString();
    if (pack.isEmpty()) {
      return qualified.replace('.', '_') + "_";
    }
    return pack + "." + qualified.substring(pack.length() + 1).replace('.', '_') + "_";
  }
}
