package dev.aludel.processor.hybrid;

import com.palantir.javapoet.ClassName;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What names mean in a source file, as far as they are classes and static fields. */
final class TypeNames {
  private final TypeElement inside;
  private final CompilationUnitTree unit;
  private final Elements elements;

  TypeNames(TypeElement inside, CompilationUnitTree unit, Elements elements) {
    this.inside = inside;
    this.unit = unit;
    this.elements = elements;
  }

  /** The class of this simple name: nested, imported, of the same package, of {@code java.lang}. */
  Optional<TypeElement> findType(String name) {
    return Stream.<java.util.function.Supplier<Optional<TypeElement>>>of(
            () -> nested(name),
            () -> imported(name),
            () -> qualified(packageOf(inside), name),
            () -> onDemand(name),
            () -> qualified("java.lang", name))
        .map(java.util.function.Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What {@code super} is. */
  ClassName superclass() {
    return element(inside.getSuperclass()).findFirst().map(ClassName::get).orElse(ClassName.OBJECT);
  }

  /** The class of this name with its package. */
  Optional<TypeElement> findQualified(String name) {
    return Optional.ofNullable(elements.getTypeElement(name));
  }

  /** The static field of this name: own, inherited, or imported. */
  Optional<VariableElement> findField(String name) {
    for (TypeElement type : outward()) {
      Optional<VariableElement> own = findField(type, name);
      if (own.isPresent()) {
        return own;
      }
    }
    return staticImports(name)
        .map(type -> findField(type, name))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The static field of a class, its own or an inherited one. */
  Optional<VariableElement> findField(TypeElement type, String name) {
    return withSupertypes(type).stream()
        .flatMap(each -> ElementFilter.fieldsIn(each.getEnclosedElements()).stream())
        .filter(field -> field.getSimpleName().contentEquals(name))
        .filter(field -> field.getModifiers().contains(Modifier.STATIC))
        .findFirst();
  }

  /** The class of this name inside of another. */
  static Optional<TypeElement> findNested(TypeElement type, String name) {
    return withSupertypes(type).stream()
        .flatMap(each -> ElementFilter.typesIn(each.getEnclosedElements()).stream())
        .filter(nested -> nested.getSimpleName().contentEquals(name))
        .findFirst();
  }

  /** The class whose static method of this name is imported. */
  Optional<TypeElement> findMethodOwner(String name) {
    return staticImports(name)
        .filter(
            type ->
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                    .anyMatch(method -> method.getSimpleName().contentEquals(name)))
        .findFirst();
  }

  private Optional<TypeElement> nested(String name) {
    for (TypeElement type : outward()) {
      Optional<TypeElement> found =
          type.getSimpleName().contentEquals(name) ? Optional.of(type) : findNested(type, name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The type and those around it, innermost first. */
  private List<TypeElement> outward() {
    List<TypeElement> types = new ArrayList<>();
    for (Element at = inside; at instanceof TypeElement type; at = at.getEnclosingElement()) {
      types.add(type);
    }
    return types;
  }

  private Optional<TypeElement> imported(String name) {
    return imports(false)
        .filter(select -> select.getIdentifier().contentEquals(name))
        .map(select -> elements.getTypeElement(select.toString()))
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  private Optional<TypeElement> onDemand(String name) {
    return imports(false)
        .filter(select -> select.getIdentifier().contentEquals("*"))
        .flatMap(select -> qualified(select.getExpression().toString(), name).stream())
        .findFirst();
  }

  /** The classes of which this member, or every member, is imported. */
  private Stream<TypeElement> staticImports(String name) {
    return imports(true)
        .filter(
            select ->
                select.getIdentifier().contentEquals(name)
                    || select.getIdentifier().contentEquals("*"))
        .map(select -> elements.getTypeElement(select.getExpression().toString()))
        .flatMap(Stream::ofNullable);
  }

  private Stream<MemberSelectTree> imports(boolean ofMembers) {
    return unit.getImports().stream()
        .filter(one -> one.isStatic() == ofMembers)
        .map(ImportTree::getQualifiedIdentifier)
        .filter(MemberSelectTree.class::isInstance)
        .map(MemberSelectTree.class::cast);
  }

  private String packageOf(TypeElement type) {
    return elements.getPackageOf(type).getQualifiedName().toString();
  }

  private Optional<TypeElement> qualified(String scope, String name) {
    return findQualified(scope.isEmpty() ? name : scope + "." + name);
  }

  /** A type and all above it. */
  static List<TypeElement> withSupertypes(TypeElement type) {
    List<TypeElement> all = new ArrayList<>();
    collect(type, all);
    return all;
  }

  private static void collect(TypeElement type, List<TypeElement> all) {
    all.add(type);
    Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .flatMap(TypeNames::element)
        .filter(above -> !all.contains(above))
        .forEach(above -> collect(above, all));
  }

  private static Stream<TypeElement> element(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement found
        ? Stream.of(found)
        : Stream.empty();
  }
}
