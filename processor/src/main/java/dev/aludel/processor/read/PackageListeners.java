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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The classes that packages name for all models in them, and what of these hears nothing. */
public final class PackageListeners {
  private final TypeElement type;
  private final String packages;
  private final List<ModelDescriptor> models;
  private final Compilation compilation;
  private final Diagnostics diagnostics;

  private PackageListeners(
      TypeElement type,
      String packages,
      List<ModelDescriptor> models,
      Compilation compilation,
      Diagnostics diagnostics) {
    this.type = type;
    this.packages = packages;
    this.models = models;
    this.compilation = compilation;
    this.diagnostics = diagnostics;
  }

  /** Those of the packages around a model, of the outermost first; each class once. */
  static List<TypeElement> around(TypeElement model, Compilation compilation) {
    List<PackageElement> packages = Packages.around(model, compilation.elements());
    Collections.reverse(packages);
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
   * Warns of methods that are called for none of the models of the packages that name their class.
   *
   * @param packages that name classes, of this compilation
   * @param models of this compilation
   */
  public static void check(
      Collection<String> packages,
      Compilation compilation,
      Collection<ModelDescriptor> models,
      Diagnostics diagnostics) {
    Map<TypeElement, List<String>> naming = new LinkedHashMap<>();
    for (String name : packages) {
      PackageElement pack = compilation.elements().getPackageElement(name);
      requireListeners(pack, compilation, diagnostics);
      named(pack, compilation)
          .filter(compilation.fromSource())
          .forEach(type -> naming.computeIfAbsent(type, none -> new ArrayList<>()).add(name));
    }
    naming.forEach(
        (type, names) -> {
          List<ModelDescriptor> inside =
              models.stream().filter(model -> names.stream().anyMatch(in(model))).toList();
          if (!inside.isEmpty()) {
            String all = String.join(", ", names);
            new PackageListeners(type, all, inside, compilation, diagnostics).check();
          }
        });
  }

  private static Predicate<String> in(ModelDescriptor model) {
    return pack -> (model.name().packageName() + ".").startsWith(pack + ".");
  }

  private static void requireListeners(
      PackageElement pack, Compilation compilation, Diagnostics diagnostics) {
    List<TypeElement> named = named(pack, compilation).toList();
    for (int i = 0; i < named.size(); i++) {
      if (listeners(named.get(i)).isEmpty()) {
        diagnostics.report(
            annotation(pack).orElseThrow().origin().value("value", i),
            EventMessage.CLASS_HAS_NO_LISTENER,
            pack.getQualifiedName(),
            named.get(i).getSimpleName());
      }
    }
  }

  private static List<ExecutableElement> listeners(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> !ListenersReader.annotations(method, Origin.NOWHERE).isEmpty())
        .toList();
  }

  private void check() {
    for (ExecutableElement method : listeners(type)) {
      Origin origin = Origin.of(type.getQualifiedName().toString()).member(Signatures.of(method));
      String name = type.getSimpleName() + "." + method.getSimpleName();
      ListenersReader.annotations(method, origin).forEach(view -> check(name, method, view));
    }
  }

  private void check(String name, ExecutableElement method, AnnotationView view) {
    List<ModelDescriptor> fitting = models.stream().filter(model -> takes(method, model)).toList();
    if (fitting.isEmpty()) {
      String reason =
          method.getParameters().isEmpty()
              ? "it takes no object"
              : "none is a " + JavaTypeReader.text(method.getParameters().get(0).asType());
      diagnostics.report(
          view.origin(), EventMessage.LISTENER_HEARS_NO_MODEL, name, packages, reason);
    } else {
      checkAttributes(name, fitting, view);
    }
  }

  private void checkAttributes(String name, List<ModelDescriptor> fitting, AnnotationView view) {
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
        Origin place = view.origin().value(element, i);
        diagnostics.report(
            Problem.of(place, EventMessage.LISTENED_ATTRIBUTE_IS_NOWHERE, name, attribute, packages)
                .suggesting(attribute, known));
      }
    }
  }

  private boolean takes(ExecutableElement method, ModelDescriptor model) {
    TypeElement type = compilation.elements().getTypeElement(model.name().canonicalName());
    return ListenersReader.takes(method, type, compilation);
  }
}
