package dev.aludel.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds out whether javac would warn of what generated code mentions of a model. */
final class DeprecationReader {
  private final Elements elements;

  DeprecationReader(Elements elements) {
    this.elements = elements;
  }

  /** Whether the type, a member of it, or a type that a method of it mentions is deprecated. */
  boolean read(TypeElement type) {
    return elements.isDeprecated(type)
        || elements.getAllMembers(type).stream()
            .filter(
                member -> !"java.lang.Object".equals(String.valueOf(member.getEnclosingElement())))
            .anyMatch(this::isDeprecated);
  }

  private boolean isDeprecated(Element member) {
    return elements.isDeprecated(member)
        || (member instanceof ExecutableElement method
            && mentioned(method).stream().anyMatch(this::isDeprecatedType));
  }

  private static List<TypeMirror> mentioned(ExecutableElement method) {
    List<TypeMirror> types = new ArrayList<>(List.of(method.getReturnType()));
    method.getParameters().stream().map(VariableElement::asType).forEach(types::add);
    return types;
  }

  private boolean isDeprecatedType(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    DeclaredType declared = (DeclaredType) type;
    Element element = declared.asElement();
    return elements.isDeprecated(element)
        || (element.getKind() == ElementKind.ENUM
            && ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
                .anyMatch(elements::isDeprecated))
        || declared.getTypeArguments().stream().anyMatch(this::isDeprecatedType);
  }
}
