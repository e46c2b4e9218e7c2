package dev.aludel.processor.read;

import dev.aludel.annotation.TypeMap;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.TypeMessage;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What packages, and types themselves, say of all columns of a type. */
final class TypeMaps {
  private final Compilation compilation;
  private final Diagnostics diagnostics;

  TypeMaps(Compilation compilation, Diagnostics diagnostics) {
    this.compilation = compilation;
    this.diagnostics = diagnostics;
  }

  /** The {@code @Column} that is said of the accessor's type, if there is one. */
  Optional<AnnotationView> find(AbstractMethod method) {
    TypeMirror type = method.returns();
    if (type.getKind() != TypeKind.DECLARED && !type.getKind().isPrimitive()) {
      return Optional.empty();
    }
    return ofPackages(method, type).or(() -> ofType(type, method.origin()));
  }

  /** That of the elements of a list, if it names a converter for them. */
  Optional<AnnotationView> findOfElements(AbstractMethod method) {
    return ColumnTypeReader.elementOf(method.returns())
        .flatMap(type -> ofPackages(method, type).or(() -> ofType(type, method.origin())))
        .filter(ColumnTypeReader::converts);
  }

  /** What a type says of itself. */
  static Optional<AnnotationView> ofType(TypeMirror type, Origin place) {
    return JavaTypeReader.element(type)
        .flatMap(element -> Annotations.all(element, TypeMap.class, place).stream().findFirst())
        .flatMap(map -> map.nested("value"));
  }

  /** The nearest package that says something. */
  private Optional<AnnotationView> ofPackages(AbstractMethod method, TypeMirror type) {
    return Packages.around(method.declaring(), compilation.elements()).stream()
        .flatMap(pack -> ofPackage(pack, type, method).stream())
        .findFirst();
  }

  private Optional<AnnotationView> ofPackage(
      PackageElement pack, TypeMirror type, AbstractMethod method) {
    List<AnnotationView> maps =
        Annotations.all(pack, TypeMap.class, method.origin()).stream()
            .filter(map -> map.type("type").filter(one -> isSame(one, type)).isPresent())
            .toList();
    if (maps.size() > 1) {
      diagnostics.report(
          method.origin(),
          TypeMessage.TYPE_IS_MAPPED_TWICE,
          method.declaringName(),
          method.name(),
          JavaTypeReader.text(type),
          pack.getQualifiedName());
    }
    return maps.stream().findFirst().flatMap(map -> map.nested("value"));
  }

  private boolean isSame(TypeMirror mapped, TypeMirror type) {
    Types types = compilation.types();
    return types.isSameType(types.erasure(boxed(mapped)), types.erasure(boxed(type)));
  }

  private TypeMirror boxed(TypeMirror type) {
    return type.getKind().isPrimitive()
        ? compilation.types().boxedClass((PrimitiveType) type).asType()
        : type;
  }
}
