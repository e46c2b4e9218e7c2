package dev.aludel.processor.read;

import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.Visibility;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * An abstract method as a model or mixin has it.
 *
 * @param type with the type parameters of generic supertypes replaced
 * @param declaring the type that declares it
 * @param origin the method; the reading type where the method is in a class file
 */
record AbstractMethod(
    ExecutableElement element, ExecutableType type, TypeElement declaring, Origin origin) {

  String name() {
    return element.getSimpleName().toString();
  }

  TypeMirror returns() {
    return type.getReturnType();
  }

  List<? extends TypeMirror> parameters() {
    return type.getParameterTypes();
  }

  String declaringName() {
    return declaring.getSimpleName().toString();
  }

  Visibility visibility() {
    return visibility(element.getModifiers());
  }

  static Visibility visibility(Set<Modifier> modifiers) {
    if (modifiers.contains(Modifier.PUBLIC)) {
      return Visibility.PUBLIC;
    }
    if (modifiers.contains(Modifier.PROTECTED)) {
      return Visibility.PROTECTED;
    }
    return modifiers.contains(Modifier.PRIVATE) ? Visibility.PRIVATE : Visibility.PACKAGE;
  }
}
