package dev.aludel.processor.read;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import dev.aludel.annotation.Filter;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.Model;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Signatures;
import dev.aludel.processor.model.ConstructorDescriptor.ParameterDescriptor;
import dev.aludel.processor.model.FilterDescriptor;
import dev.aludel.processor.model.HybridDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The signatures of a model's hybrids, its own and inherited ones. Bodies are read elsewhere. */
final class HybridsReader {
  private final Compilation compilation;
  private final NullnessReader nullness;

  HybridsReader(Compilation compilation) {
    this.compilation = compilation;
    this.nullness = new NullnessReader(compilation);
  }

  /** Own ones in order, then those of each supertype; one that is overridden is the override. */
  List<HybridDescriptor> read(TypeElement type) {
    Set<ExecutableElement> alive =
        MoreElements.getLocalAndInheritedMethods(type, compilation.types(), compilation.elements());
    List<HybridDescriptor> hybrids = new ArrayList<>();
    for (TypeElement declaring : AbstractMethodsReader.lineage(type)) {
      for (ExecutableElement method : DeclaredMembers.methods(declaring)) {
        boolean own = declaring.equals(type) || alive.contains(method);
        if (own && Annotations.has(method, Hybrid.class)) {
          hybrids.add(hybrid(type, declaring, method));
        }
      }
    }
    return hybrids;
  }

  private HybridDescriptor hybrid(
      TypeElement type, TypeElement declaring, ExecutableElement method) {
    ExecutableType member =
        (ExecutableType) compilation.types().asMemberOf((DeclaredType) type.asType(), method);
    Origin origin =
        compilation.fromSource().test(declaring)
            ? Origin.of(declaring.getQualifiedName().toString()).member(Signatures.of(method))
            : Origin.of(type.getQualifiedName().toString());
    AnnotationView annotation = Annotations.find(method, Hybrid.class, origin).orElseThrow();
    TypeMirror returned = member.getReturnType();
    List<HybridDescriptor.Parameter> parameters = parameters(method, member);
    return new HybridDescriptor(
        origin,
        method.getSimpleName().toString(),
        Signatures.of(method),
        ClassName.get(declaring),
        AbstractMethod.visibility(method.getModifiers()),
        JavaTypeReader.text(returned),
        JavaTypeReader.find(returned),
        returned.getKind() == TypeKind.VOID,
        nullness.nullable(method, declaring),
        parameters,
        annotation.optionalText("sql"),
        annotation.optionalText("expression"),
        hasExpression(declaring, annotation.text("expression")),
        filter(type, declaring, method, parameters),
        hindrance(method));
  }

  /** Its constants are those of the type that declares it, if one is generated for that. */
  private static Optional<FilterDescriptor> filter(
      TypeElement type,
      TypeElement declaring,
      ExecutableElement method,
      List<HybridDescriptor.Parameter> parameters) {
    if (!Annotations.has(method, Filter.class)) {
      return Optional.empty();
    }
    boolean hasOwn =
        Annotations.has(declaring, Mixin.class) || Annotations.has(declaring, Model.class);
    return Optional.of(
        new FilterDescriptor(
            ClassName.get(hasOwn ? declaring : type),
            method.getSimpleName().toString(),
            parameters.stream().map(HybridDescriptor.Parameter::declared).toList()));
  }

  private List<HybridDescriptor.Parameter> parameters(
      ExecutableElement method, ExecutableType member) {
    List<HybridDescriptor.Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      TypeMirror type = member.getParameterTypes().get(i);
      parameters.add(
          new HybridDescriptor.Parameter(
              new ParameterDescriptor(
                  parameter.getSimpleName().toString(),
                  JavaTypeReader.name(type),
                  nullness.nullable(parameter)),
              JavaTypeReader.find(type)));
    }
    return parameters;
  }

  private static boolean hasExpression(TypeElement type, String name) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .map(ExecutableElement::getModifiers)
        .anyMatch(
            modifiers ->
                modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.PRIVATE));
  }

  private static String hindrance(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    for (Modifier modifier : List.of(Modifier.STATIC, Modifier.ABSTRACT, Modifier.PRIVATE)) {
      if (modifiers.contains(modifier)) {
        return modifier.toString();
      }
    }
    return method.getTypeParameters().isEmpty() ? "" : "generic";
  }
}
