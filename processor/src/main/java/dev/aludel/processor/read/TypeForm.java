package dev.aludel.processor.read;

import dev.aludel.annotation.Mixin;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.Visibility;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** What a type must be so that another one in its package can extend it. */
final class TypeForm {
  private TypeForm() {}

  /** Reports what is wrong; answers whether something can be generated nevertheless. */
  static boolean check(TypeElement type, Diagnostics diagnostics) {
    Origin origin = Origin.of(type.getQualifiedName().toString());
    boolean suitable =
        isInterface(type)
            || isClass(type, Modifier.ABSTRACT)
            || type.getKind() == ElementKind.RECORD;
    if (!suitable) {
      diagnostics.report(
          origin, Message.MODEL_MUST_BE_AN_INTERFACE_OR_ABSTRACT_CLASS, type.getSimpleName());
    }
    if (!type.getTypeParameters().isEmpty()) {
      diagnostics.report(origin, Message.MODEL_MUST_NOT_BE_GENERIC, type.getSimpleName());
    }
    if (Annotations.has(type, Mixin.class)) {
      diagnostics.report(
          origin.annotation(Mixin.class.getCanonicalName()),
          Message.MODEL_IS_A_MIXIN_TOO,
          type.getSimpleName());
    }
    String hidden = hidden(type);
    if (!hidden.isEmpty()) {
      diagnostics.report(origin, Message.MODEL_MUST_NOT_BE_HIDDEN, type.getSimpleName(), hidden);
    }
    return suitable && hidden.isEmpty();
  }

  /** The same for a record that another type in its package makes. */
  static boolean checkRecord(TypeElement type, Origin origin, Diagnostics diagnostics) {
    boolean record = type.getKind() == ElementKind.RECORD;
    if (!record) {
      diagnostics.report(origin, Message.PROJECTION_MUST_BE_A_RECORD, type.getSimpleName());
    }
    boolean generic = record && !type.getTypeParameters().isEmpty();
    if (generic) {
      diagnostics.report(origin, Message.PROJECTION_MUST_NOT_BE_GENERIC, type.getSimpleName());
    }
    String hidden = record ? hidden(type) : "";
    if (!hidden.isEmpty()) {
      diagnostics.report(
          origin, Message.PROJECTION_MUST_NOT_BE_HIDDEN, type.getSimpleName(), hidden);
    }
    return record && !generic && hidden.isEmpty();
  }

  static boolean isInterface(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE;
  }

  /** PUBLIC if everyone can see it, else PACKAGE. */
  static Visibility visibility(TypeElement type) {
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (!at.getModifiers().contains(Modifier.PUBLIC)) {
        return Visibility.PACKAGE;
      }
    }
    return Visibility.PUBLIC;
  }

  private static boolean isClass(TypeElement type, Modifier modifier) {
    return type.getKind() == ElementKind.CLASS && type.getModifiers().contains(modifier);
  }

  /** What keeps the rest of the package from it; empty if nothing does. */
  private static String hidden(TypeElement type) {
    if (type.getNestingKind() == NestingKind.LOCAL) {
      return "local";
    }
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (at.getModifiers().contains(Modifier.PRIVATE)) {
        return "private";
      }
    }
    boolean inner =
        type.getNestingKind() == NestingKind.MEMBER
            && !type.getModifiers().contains(Modifier.STATIC)
            && !isInterface(type);
    return inner ? "an inner class" : "";
  }
}
