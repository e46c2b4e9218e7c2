package dev.aludel.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aludel.annotation.Default;
import dev.aludel.processor.model.MethodReference;
import dev.aludel.processor.model.ValueDescriptor;
import dev.aludel.processor.model.ValueDescriptor.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** {@code @Default} and {@code @OnUpdate}, with the method that they may name. */
final class ValueReader {
  private final Compilation compilation;
  private final TypeElement type;

  ValueReader(Compilation compilation, TypeElement type) {
    this.compilation = compilation;
    this.type = type;
  }

  /**
   * The values of the annotation.
   *
   * @param declaring where a method without a class is looked for, and then in the reading type
   */
  ValueDescriptor read(AnnotationView view, TypeElement declaring) {
    String constant = view.text("value");
    String method = view.text("method");
    List<Kind> given = new ArrayList<>();
    if (!constant.equals(Default.UNSET)) {
      given.add(Kind.CONSTANT);
    }
    if (view.flag("now")) {
      given.add(Kind.NOW);
    }
    if (view.isGiven("uuid") && view.flag("uuid")) {
      given.add(Kind.UUID);
    }
    if (!method.isEmpty()) {
      given.add(Kind.METHOD);
    }
    String session = view.isGiven("session") ? view.text("session") : "";
    if (!session.isEmpty()) {
      given.add(Kind.SESSION);
    }
    List<ExecutableElement> candidates =
        method.isEmpty() ? List.of() : candidates(method, declaring);
    return new ValueDescriptor(
        given,
        constant.equals(Default.UNSET) ? "" : constant,
        method,
        session,
        find(method, candidates),
        candidates.stream().map(one -> one.getSimpleName().toString()).distinct().toList(),
        view.origin());
  }

  private List<ExecutableElement> candidates(String method, TypeElement declaring) {
    int dot = method.lastIndexOf('.');
    if (dot > 0) {
      TypeElement owner = compilation.elements().getTypeElement(method.substring(0, dot));
      return owner == null ? List.of() : methodsOf(owner).toList();
    }
    return declaring.equals(type)
        ? methodsOf(type).toList()
        : Stream.concat(methodsOf(declaring), methodsOf(type)).toList();
  }

  private Stream<ExecutableElement> methodsOf(TypeElement owner) {
    return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> method.getParameters().isEmpty())
        .filter(method -> method.getReturnType().getKind() != TypeKind.VOID)
        .filter(method -> visible(method, owner));
  }

  private boolean visible(ExecutableElement method, TypeElement owner) {
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    boolean samePackage =
        compilation
            .elements()
            .getPackageOf(owner)
            .equals(compilation.elements().getPackageOf(type));
    boolean open =
        method.getModifiers().contains(Modifier.PUBLIC)
            && owner.getModifiers().contains(Modifier.PUBLIC);
    return samePackage || open;
  }

  private static Optional<MethodReference> find(String method, List<ExecutableElement> candidates) {
    String name = method.substring(method.lastIndexOf('.') + 1);
    return candidates.stream()
        .filter(candidate -> candidate.getSimpleName().contentEquals(name))
        .findFirst()
        .map(
            found ->
                new MethodReference(
                    ClassName.get((TypeElement) found.getEnclosingElement()),
                    name,
                    JavaTypeReader.name(found.getReturnType())));
  }
}
