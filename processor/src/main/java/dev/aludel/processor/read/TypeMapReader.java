package dev.aludel.processor.read;

import dev.aludel.annotation.TypeMap;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.TypeMessage;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What is wrong with a {@code @TypeMap} by itself, which no column would ever tell. */
public final class TypeMapReader {
  private TypeMapReader() {}

  /** Checks what a type or a package says. */
  public static void check(Element element, Diagnostics diagnostics) {
    if (!(element instanceof QualifiedNameable named)) {
      return;
    }
    Origin origin = Origin.of(named.getQualifiedName().toString());
    List<AnnotationView> maps = Annotations.all(element, TypeMap.class, origin);
    if (element instanceof PackageElement) {
      maps.stream()
          .filter(map -> map.type("type").isEmpty())
          .forEach(
              map ->
                  diagnostics.report(
                      map.origin(), TypeMessage.TYPE_MAP_NAMES_NO_TYPE, named.getQualifiedName()));
      return;
    }
    maps.forEach(map -> ofType((TypeElement) element, map, diagnostics));
    if (maps.size() > 1) {
      diagnostics.report(
          maps.get(1).origin(), TypeMessage.TYPE_HAS_TWO_MAPS, named.getSimpleName());
    }
  }

  private static void ofType(TypeElement type, AnnotationView map, Diagnostics diagnostics) {
    Optional<TypeMirror> named = map.type("type");
    boolean own =
        named.flatMap(JavaTypeReader::element).filter(one -> one.equals(type)).isPresent();
    if (named.isPresent() && !own) {
      diagnostics.report(
          map.origin().value("type"),
          TypeMessage.TYPE_MAP_NAMES_ANOTHER_TYPE,
          type.getSimpleName(),
          JavaTypeReader.text(named.get()));
    }
  }
}
