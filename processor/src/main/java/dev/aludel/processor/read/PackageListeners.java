package dev.aludel.processor.read;

import dev.aludel.annotation.Listeners;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.EventMessage;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.diagnostics.Signatures;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.ListenerDescriptor.Calls;
import dev.aludel.processor.model.ModelDescriptor;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The classes that packages name for all models in them, and what of these hears nothing. */
public final class PackageListeners {
  private final PackageElement pack;
  private final Compilation compilation;
  private final Collection<ModelDescriptor> models;
  private final Diagnostics diagnostics;

  private PackageListeners(
      PackageElement pack,
      Compilation compilation,
      Collection<ModelDescriptor> models,
      Diagnostics diagnostics) {
    this.pack = pack;
    this.compilation = compilation;
    this.models = models;
    this.diagnostics = diagnostics;
  }

  /** Those of the packages around a model, of the outermost first; each class once. */
  static List<TypeElement> around(TypeElement model, Compilation compilation) {
    Deque<PackageElement> packages = new ArrayDeque<>();
    String name = compilation.elements().getPackageOf(model).getQualifiedName().toString();
    while (!name.isEmpty()) {
      Optional.ofNullable(compilation.elements().getPackageElement(name))
          .ifPresent(packages::addFirst);
      name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
    return packages.stream().flatMap(one -> named(one, compilation)).distinct().toList();
  }

  private static Stream<TypeElement> named(PackageElement pack, Compilation compilation) {
    return annotation(pack).stream()
        .flatMap(view -> view.classes("value").stream())
        .map(name -> compilation.elements().getTypeElement(name.canonicalName()))
        .filter(type -> type != null);
  }

  private static Optional<AnnotationView> annotation(PackageElement pack) {
    return Annotations.find(pack, Listeners.class, Origin.of(pack.getQualifiedName().toString()));
  }

  /**
   * Warns of methods that are called for none of a package's models.
   *
   * @param models those in the package and below it
   */
  public static void check(
      PackageElement pack,
      Compilation compilation,
      Collection<ModelDescriptor> models,
      Diagnostics diagnostics) {
    PackageListeners listeners = new PackageListeners(pack, compilation, models, diagnostics);
    List<TypeElement> named = named(pack, compilation).toList();
    for (int i = 0; i < named.size(); i++) {
      listeners.check(named.get(i), i);
    }
  }

  private void check(TypeElement type, int place) {
    Origin inPackage = annotation(pack).orElseThrow().origin().value("value", place);
    boolean none = true;
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      Origin origin = Origin.of(type.getQualifiedName().toString()).member(Signatures.of(method));
      for (AnnotationView view : ListenersReader.annotations(method, origin)) {
        none = false;
        Origin at = compilation.fromSource().test(type) ? view.origin() : inPackage;
        check(type.getSimpleName() + "." + method.getSimpleName(), method, view, at);
      }
    }
    if (none) {
      diagnostics.report(
          inPackage, EventMessage.CLASS_HAS_NO_LISTENER, name(), type.getSimpleName());
    }
  }

  private void check(String name, ExecutableElement method, AnnotationView view, Origin at) {
    List<ModelDescriptor> fitting = models.stream().filter(model -> takes(method, model)).toList();
    if (fitting.isEmpty()) {
      String reason =
          method.getParameters().isEmpty()
              ? "it takes no object"
              : "none is a " + JavaTypeReader.text(method.getParameters().get(0).asType());
      diagnostics.report(at, EventMessage.LISTENER_HEARS_NO_MODEL, name, name(), reason);
    } else {
      checkAttributes(name, fitting, view, at);
    }
  }

  private void checkAttributes(
      String name, List<ModelDescriptor> fitting, AnnotationView view, Origin at) {
    List<String> known =
        fitting.stream()
            .flatMap(model -> model.attributes().stream())
            .map(AttributeDescriptor::attribute)
            .distinct()
            .toList();
    Calls calls = ListenersReader.calls(view, true);
    String element = calls.validates() ? "value" : "attribute";
    for (int i = 0; i < calls.attributes().size(); i++) {
      String attribute = calls.attributes().get(i);
      if (!known.contains(attribute)) {
        Origin place = at.equals(view.origin()) ? at.value(element, i) : at;
        diagnostics.report(
            Problem.of(place, EventMessage.LISTENED_ATTRIBUTE_IS_NOWHERE, name, name(), attribute)
                .suggesting(attribute, known));
      }
    }
  }

  private boolean takes(ExecutableElement method, ModelDescriptor model) {
    TypeElement type = compilation.elements().getTypeElement(model.name().canonicalName());
    return ListenersReader.takes(method, type, compilation);
  }

  private String name() {
    return pack.getQualifiedName().toString();
  }
}
