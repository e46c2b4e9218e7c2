package dev.aludel.processor.read;

import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.Model;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The types that a model cannot be read without, and that do not exist (yet): supertypes, types of
 * abstract methods, values of our annotations. What is mentioned elsewhere may be a type that we
 * are about to generate, and is not waited for.
 */
public final class MissingTypes {
  private static final String ANNOTATIONS = Model.class.getPackageName() + ".";

  private final SortedSet<String> missing = new TreeSet<>();
  private final Set<String> visited = new HashSet<>();
  private final List<TypeElement> targets = new ArrayList<>();

  private MissingTypes() {}

  /** The names of missing types of a model or mixin. */
  public static SortedSet<String> of(TypeElement type) {
    MissingTypes types = new MissingTypes();
    types.visit(type);
    return types.missing;
  }

  /** The same, and those of the models that it relates to. */
  public static SortedSet<String> ofRelated(TypeElement type) {
    MissingTypes types = new MissingTypes();
    types.visit(type);
    List.copyOf(types.targets).forEach(types::visit);
    return types.missing;
  }

  /** Those that a type is made of. */
  static SortedSet<String> of(TypeMirror type) {
    MissingTypes types = new MissingTypes();
    types.require(type);
    return types.missing;
  }

  private void visit(TypeElement type) {
    if (!visited.add(type.getQualifiedName().toString())) {
      return;
    }
    annotations(type);
    supertypes(type).forEach(this::visitSupertype);
    for (ExecutableElement method : abstractMethods(type)) {
      annotations(method);
      require(method.getReturnType());
      targets.addAll(models(method.getReturnType()));
      method.getParameters().forEach(parameter -> require(parameter.asType()));
    }
  }

  /** A plain interface is only asked for its methods' names. */
  private void visitSupertype(TypeMirror type) {
    require(type);
    JavaTypeReader.element(type)
        .filter(
            element ->
                Annotations.has(element, Mixin.class) || element.getKind() == ElementKind.CLASS)
        .ifPresent(this::visit);
  }

  private static List<TypeMirror> supertypes(TypeElement type) {
    List<TypeMirror> supertypes = new ArrayList<>(type.getInterfaces());
    supertypes.add(type.getSuperclass());
    return supertypes;
  }

  private static List<ExecutableElement> abstractMethods(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .toList();
  }

  /** The models in {@code Category}, {@code Optional<Category>} or {@code List<Category>}. */
  private static List<TypeElement> models(TypeMirror type) {
    List<TypeElement> models = new ArrayList<>();
    JavaTypeReader.element(type)
        .filter(element -> Annotations.has(element, Model.class))
        .ifPresent(models::add);
    if (type.getKind() == TypeKind.DECLARED) {
      ((DeclaredType) type).getTypeArguments().forEach(argument -> models.addAll(models(argument)));
    }
    return models;
  }

  private void require(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      missing.add(JavaTypeReader.text(type));
    } else if (type instanceof ArrayType array) {
      require(array.getComponentType());
    } else if (type.getKind() == TypeKind.DECLARED) {
      ((DeclaredType) type).getTypeArguments().forEach(this::require);
    }
  }

  private void annotations(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (Annotations.name(mirror).startsWith(ANNOTATIONS)) {
        annotation(mirror);
      }
    }
  }

  private void annotation(AnnotationMirror mirror) {
    mirror.getElementValues().forEach((method, value) -> value(method.getReturnType(), value));
  }

  /** The compiler gives a class that it does not know as an error type, or as a text. */
  private void value(TypeMirror expected, AnnotationValue value) {
    if (value.getValue() instanceof TypeMirror type) {
      require(type);
    } else if (value.getValue() instanceof AnnotationMirror nested) {
      annotation(nested);
    } else if (value.getValue() instanceof List<?> list) {
      list.forEach(entry -> value(component(expected), (AnnotationValue) entry));
    } else if (value.getValue() instanceof String text && isClass(expected)) {
      missing.add(text);
    }
  }

  private static TypeMirror component(TypeMirror type) {
    return type instanceof ArrayType array ? array.getComponentType() : type;
  }

  private static boolean isClass(TypeMirror type) {
    return JavaTypeReader.element(component(type))
        .filter(element -> element.getQualifiedName().contentEquals("java.lang.Class"))
        .isPresent();
  }
}
