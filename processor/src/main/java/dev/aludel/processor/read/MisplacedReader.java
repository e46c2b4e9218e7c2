package dev.aludel.processor.read;

import dev.aludel.annotation.AssociationProxy;
import dev.aludel.annotation.Check;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnProperty;
import dev.aludel.annotation.Computed;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.FetchedValue;
import dev.aludel.annotation.Filter;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.OnUpdate;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.ServerDefault;
import dev.aludel.annotation.Synonym;
import dev.aludel.annotation.Version;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.MixinMessage;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Signatures;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Annotations of ours on methods where nothing reads them. */
final class MisplacedReader {
  private static final List<Class<? extends Annotation>> OF_A_VALUE =
      List.of(
          Default.class,
          OnUpdate.class,
          ServerDefault.class,
          Computed.class,
          FetchedValue.class,
          Check.class,
          Version.class);
  private static final List<Class<? extends Annotation>> OF_AN_ACCESSOR =
      List.of(Column.class, Id.class, Relationship.class, ForeignKey.class, AssociationProxy.class);

  private final TypeElement type;
  private final Diagnostics diagnostics;

  MisplacedReader(TypeElement type, Diagnostics diagnostics) {
    this.type = type;
    this.diagnostics = diagnostics;
  }

  /** Reports those on methods that the type itself declares. */
  void report() {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      reportFilter(method);
      if (!method.getModifiers().contains(Modifier.ABSTRACT) && !isOfComponent(method)) {
        reportAll(method, "the method has a body", "Remove it, or make the method abstract.");
      } else if (!method.getParameters().isEmpty()) {
        reportAll(method, "the method takes a value", "Move it to the accessor.");
      } else if (Annotations.has(method, Synonym.class)) {
        String advice = "Move it to the attribute, or remove it.";
        reportAll(method, "a synonym has no column of its own", advice);
      } else if (Annotations.has(method, ColumnProperty.class)) {
        reportAll(method, "the database computes the value", "Remove it.");
      } else if (Annotations.has(method, Relationship.class)) {
        String advice = "Remove it, or put it on a column.";
        report(method, OF_A_VALUE, "a relationship is no value", advice);
      }
    }
  }

  private void reportAll(ExecutableElement method, String reason, String advice) {
    report(method, OF_A_VALUE, reason, advice);
    report(method, OF_AN_ACCESSOR, reason, advice);
  }

  /** Whether it answers a component of a record. */
  private boolean isOfComponent(ExecutableElement method) {
    return ElementFilter.recordComponentsIn(type.getEnclosedElements()).stream()
        .anyMatch(component -> method.equals(component.getAccessor()));
  }

  private void reportFilter(ExecutableElement method) {
    Origin origin = Origin.of(type.getQualifiedName().toString()).member(Signatures.of(method));
    if (!Annotations.has(method, Hybrid.class)) {
      Annotations.find(method, Filter.class, origin)
          .ifPresent(
              view ->
                  diagnostics.report(
                      view.origin(),
                      MixinMessage.FILTER_IS_NO_HYBRID,
                      type.getSimpleName(),
                      method.getSimpleName()));
    }
  }

  private void report(
      ExecutableElement method,
      List<Class<? extends Annotation>> annotations,
      String reason,
      String advice) {
    Origin origin = Origin.of(type.getQualifiedName().toString()).member(Signatures.of(method));
    for (Class<? extends Annotation> annotation : annotations) {
      Annotations.all(method, annotation, origin).stream()
          .findFirst()
          .ifPresent(
              view ->
                  diagnostics.report(
                      view.origin(),
                      Message.ANNOTATION_HAS_NO_EFFECT,
                      annotation.getSimpleName(),
                      type.getSimpleName(),
                      method.getSimpleName(),
                      reason,
                      advice));
    }
  }
}
