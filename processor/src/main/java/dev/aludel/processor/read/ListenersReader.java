package dev.aludel.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.Visibility;
import com.palantir.javapoet.ClassName;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Validates;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.EventMessage;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Signatures;
import dev.aludel.processor.model.ListenerDescriptor;
import dev.aludel.processor.model.ListenerDescriptor.Calls;
import dev.aludel.processor.model.ListenerDescriptor.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The methods that listen to objects of a model. */
final class ListenersReader {
  private final Compilation compilation;
  private final TypeElement model;
  private final Diagnostics diagnostics;

  ListenersReader(Compilation compilation, TypeElement model, Diagnostics diagnostics) {
    this.compilation = compilation;
    this.model = model;
    this.diagnostics = diagnostics;
  }

  /**
   * Those of packages first, then those of supertypes, each followed by those of the classes that
   * it names.
   *
   * @param attributes the model's
   */
  List<ListenerDescriptor> read(Collection<String> attributes) {
    List<TypeElement> lineage = new ArrayList<>(AbstractMethodsReader.lineage(model));
    Collections.reverse(lineage);
    List<ListenerDescriptor> listeners = new ArrayList<>(ofPackages(attributes));
    for (TypeElement declaring : lineage) {
      listeners.addAll(in(declaring, Optional.empty(), false));
      Origin origin = Origin.of(declaring.getQualifiedName().toString());
      Stream.of(Model.class, Mixin.class)
          .flatMap(marker -> Annotations.find(declaring, marker, origin).stream())
          .forEach(view -> addNamed(view, declaring, listeners));
    }
    return listeners;
  }

  private List<ListenerDescriptor> ofPackages(Collection<String> attributes) {
    return model.getKind() == ElementKind.RECORD
        ? List.of()
        : PackageListeners.around(model, compilation).stream()
            .flatMap(type -> in(type, Optional.empty(), true).stream())
            .filter(listener -> listener.isMeantFor(attributes))
            .toList();
  }

  private void addNamed(
      AnnotationView view, TypeElement naming, List<ListenerDescriptor> listeners) {
    List<ClassName> named = view.classes("listeners");
    for (int i = 0; i < named.size(); i++) {
      TypeElement type = compilation.elements().getTypeElement(named.get(i).canonicalName());
      List<ListenerDescriptor> found =
          type == null ? List.of() : in(type, Optional.of(naming), false);
      if (found.isEmpty() && type != null) {
        diagnostics.report(
            view.origin().value("listeners", i),
            EventMessage.CLASS_HAS_NO_LISTENER,
            naming.getSimpleName(),
            type.getSimpleName());
      }
      listeners.addAll(found);
    }
  }

  private List<ListenerDescriptor> in(
      TypeElement declaring, Optional<TypeElement> naming, boolean everywhere) {
    List<ListenerDescriptor> listeners = new ArrayList<>();
    for (ExecutableElement method : DeclaredMembers.methods(declaring)) {
      Origin origin = origin(declaring, naming.orElse(model), method);
      for (AnnotationView view : annotations(method, origin)) {
        listeners.add(descriptor(declaring, method, origin, view, calls(view, everywhere)));
      }
    }
    return listeners;
  }

  private Origin origin(TypeElement declaring, TypeElement substitute, ExecutableElement method) {
    if (compilation.fromSource().test(declaring)) {
      return Origin.of(declaring.getQualifiedName().toString()).member(Signatures.of(method));
    }
    return Origin.of(
        compilation.fromSource().test(substitute)
            ? substitute.getQualifiedName().toString()
            : model.getQualifiedName().toString());
  }

  /** What makes a method a listener; nothing of others. */
  static List<AnnotationView> annotations(ExecutableElement method, Origin origin) {
    return Stream.of(ListensFor.class, Validates.class)
        .flatMap(marker -> Annotations.find(method, marker, origin).stream())
        .toList();
  }

  static Calls calls(AnnotationView view, boolean everywhere) {
    Optional<String> annotation = view.origin().annotation();
    if (annotation.filter(Validates.class.getCanonicalName()::equals).isPresent()) {
      return new Calls(true, List.of(), view.texts("value"), everywhere);
    }
    List<Event> events =
        view.constants("value").stream()
            .filter(constant -> !constant.isEmpty())
            .map(Event::valueOf)
            .toList();
    return new Calls(false, events, view.texts("attribute"), everywhere);
  }

  private ListenerDescriptor descriptor(
      TypeElement declaring,
      ExecutableElement method,
      Origin origin,
      AnnotationView view,
      Calls calls) {
    return new ListenerDescriptor(
        origin,
        view.origin(),
        ClassName.get(declaring),
        method.getSimpleName().toString(),
        calls,
        hindrance(declaring, method),
        takes(method, model, compilation),
        method.getParameters().stream().map(each -> JavaTypeReader.name(each.asType())).toList(),
        JavaTypeReader.name(method.getReturnType()));
  }

  /** Whether an object of the model can be its first argument. */
  static boolean takes(ExecutableElement method, TypeElement model, Compilation compilation) {
    return !method.getParameters().isEmpty()
        && compilation.types().isAssignable(model.asType(), method.getParameters().get(0).asType());
  }

  private String hindrance(TypeElement declaring, ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    if (!modifiers.contains(Modifier.STATIC)) {
      return "not static";
    }
    if (modifiers.contains(Modifier.PRIVATE)) {
      return "private";
    }
    if (!isInPackageOfModel(declaring)
        && Visibility.effectiveVisibilityOfElement(method) != Visibility.PUBLIC) {
      return "not visible in the package of " + model.getSimpleName();
    }
    if (!method.getTypeParameters().isEmpty()) {
      return "generic";
    }
    return method.getThrownTypes().stream().anyMatch(this::isChecked)
        ? "declared to throw a checked exception"
        : "";
  }

  private boolean isInPackageOfModel(TypeElement declaring) {
    return MoreElements.getPackage(declaring).equals(MoreElements.getPackage(model));
  }

  private boolean isChecked(TypeMirror thrown) {
    return Stream.of(RuntimeException.class, Error.class)
        .map(type -> compilation.elements().getTypeElement(type.getCanonicalName()).asType())
        .noneMatch(unchecked -> compilation.types().isAssignable(thrown, unchecked));
  }
}
