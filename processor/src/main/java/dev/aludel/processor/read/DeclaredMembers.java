package dev.aludel.processor.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The members of a type in the order of its source file, which is that of columns, of what {@code
 * create} takes, of an enum's values. Eclipse's compiler sorts the members of class files by name.
 */
final class DeclaredMembers {
  private DeclaredMembers() {}

  static List<ExecutableElement> methods(TypeElement type) {
    return ordered(type, ElementFilter.methodsIn(type.getEnclosedElements()));
  }

  /** The names of an enum's constants. */
  static List<String> constants(TypeElement type) {
    List<? extends Element> constants =
        type.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .toList();
    return ordered(type, constants).stream()
        .map(constant -> constant.getSimpleName().toString())
        .toList();
  }

  private static <E extends Element> List<E> ordered(TypeElement type, List<E> members) {
    List<String> names = members.size() < 2 ? List.of() : EclipseClassFile.members(type);
    if (names.isEmpty()) {
      return members;
    }
    Map<String, Integer> places =
        IntStream.range(0, names.size())
            .boxed()
            .collect(Collectors.toMap(names::get, place -> place, (first, second) -> first));
    return members.stream()
        .sorted(
            Comparator.comparing(
                member -> places.getOrDefault(EclipseClassFile.nameOf(member), names.size())))
        .toList();
  }
}
