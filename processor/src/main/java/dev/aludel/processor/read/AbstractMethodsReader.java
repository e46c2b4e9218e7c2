package dev.aludel.processor.read;

import com.google.auto.common.MoreElements;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.Model;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Signatures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Collects the abstract methods that an object of a type must implement, in our order; of a record
 * what answers its components.
 */
final class AbstractMethodsReader {
  private static final Set<String> OBJECT_METHODS =
      Set.of("equals(Object)", "hashCode()", "toString()");
  private final Compilation compilation;

  AbstractMethodsReader(Compilation compilation) {
    this.compilation = compilation;
  }

  /**
   * What one type contributes.
   *
   * @param mixin whether it is a mixin
   * @param known whether its methods are attributes: the reading type, a mixin, or (wrongly) a
   *     model
   * @param style how it names them
   */
  record Contribution(
      TypeElement type,
      boolean mixin,
      boolean known,
      AccessorStyle style,
      List<AbstractMethod> methods) {}

  /** The type's own methods, then those of its superclasses, then each interface's. */
  List<Contribution> read(TypeElement type) {
    if (type.getKind() == ElementKind.RECORD) {
      return List.of(ofRecord(type));
    }
    Set<ExecutableElement> alive =
        MoreElements.getLocalAndInheritedMethods(type, compilation.types(), compilation.elements());
    List<Contribution> contributions = new ArrayList<>();
    for (TypeElement declaring : lineage(type)) {
      List<AbstractMethod> methods =
          abstractMethods(declaring).stream()
              .filter(alive::contains)
              .map(method -> asMember(type, declaring, method))
              .toList();
      boolean mixin = Annotations.has(declaring, Mixin.class);
      contributions.add(
          new Contribution(
              declaring,
              mixin,
              mixin || declaring.equals(type) || Annotations.has(declaring, Model.class),
              AccessorStyle.of(abstractMethods(declaring)),
              methods));
    }
    return contributions;
  }

  private Contribution ofRecord(TypeElement type) {
    List<AbstractMethod> components =
        ElementFilter.recordComponentsIn(type.getEnclosedElements()).stream()
            .map(component -> component(type, component))
            .toList();
    return new Contribution(type, false, true, AccessorStyle.RECORD, components);
  }

  /** The accessor of a component, which is none of the source's where nobody wrote it. */
  private AbstractMethod component(TypeElement type, RecordComponentElement component) {
    ExecutableElement accessor = component.getAccessor();
    TypeMirror member = compilation.types().asMemberOf((DeclaredType) type.asType(), accessor);
    Origin origin =
        Origin.of(type.getQualifiedName().toString()).member(component.getSimpleName().toString());
    return new AbstractMethod(accessor, (ExecutableType) member, type, origin);
  }

  /** The type, its superclasses, and its interfaces, each once, where it is first met. */
  static List<TypeElement> lineage(TypeElement type) {
    Map<String, TypeElement> lineage = new LinkedHashMap<>();
    collect(type, lineage);
    return List.copyOf(lineage.values());
  }

  private static void collect(TypeElement type, Map<String, TypeElement> lineage) {
    String name = type.getQualifiedName().toString();
    if (name.equals("java.lang.Object") || lineage.putIfAbsent(name, type) != null) {
      return;
    }
    JavaTypeReader.element(type.getSuperclass()).ifPresent(above -> collect(above, lineage));
    for (TypeMirror above : type.getInterfaces()) {
      JavaTypeReader.element(above).ifPresent(element -> collect(element, lineage));
    }
  }

  private static List<ExecutableElement> abstractMethods(TypeElement type) {
    return DeclaredMembers.methods(type).stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .filter(method -> !OBJECT_METHODS.contains(Signatures.of(method)))
        .toList();
  }

  private AbstractMethod asMember(
      TypeElement type, TypeElement declaring, ExecutableElement method) {
    TypeMirror member = compilation.types().asMemberOf((DeclaredType) type.asType(), method);
    Origin origin =
        compilation.fromSource().test(declaring)
            ? Origin.of(declaring.getQualifiedName().toString()).member(Signatures.of(method))
            : Origin.of(type.getQualifiedName().toString());
    return new AbstractMethod(method, (ExecutableType) member, declaring, origin);
  }
}
