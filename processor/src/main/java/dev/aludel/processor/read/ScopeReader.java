package dev.aludel.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aludel.annotation.Scope;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Signatures;
import dev.aludel.processor.model.ConstructorDescriptor.ParameterDescriptor;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.ScopeDescriptor;
import dev.aludel.processor.model.ScopeDescriptor.Part;
import dev.aludel.processor.model.ScopeDescriptor.Role;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * The scopes of a model. They mention classes that are still to be generated, so these are known by
 * their names only.
 */
final class ScopeReader {
  private static final Set<String> CONDITIONS =
      Set.of(
          "dev.aludel.query.Condition",
          "dev.aludel.query.BooleanColumn",
          "dev.aludel.query.BooleanProperty");

  private final Compilation compilation;
  private final NullnessReader nullness;

  ScopeReader(Compilation compilation) {
    this.compilation = compilation;
    this.nullness = new NullnessReader(compilation);
  }

  /** Those that the type itself declares, in order. */
  List<ScopeDescriptor> read(TypeElement type) {
    GeneratedNames names = GeneratedNames.of(ClassName.get(type));
    return scopes(type).stream().map(method -> scope(type, names, method)).toList();
  }

  /** Reports those of a mixin, which has no table of its own. */
  static void reportOfMixin(TypeElement mixin, Diagnostics diagnostics) {
    for (ExecutableElement method : scopes(mixin)) {
      diagnostics.report(
          origin(mixin, method),
          Message.SCOPE_OF_A_MIXIN,
          mixin.getSimpleName(),
          method.getSimpleName());
    }
  }

  private static List<ExecutableElement> scopes(TypeElement type) {
    return DeclaredMembers.methods(type).stream()
        .filter(method -> Annotations.has(method, Scope.class))
        .toList();
  }

  private static Origin origin(TypeElement type, ExecutableElement method) {
    return Origin.of(type.getQualifiedName().toString()).member(Signatures.of(method));
  }

  private ScopeDescriptor scope(TypeElement type, GeneratedNames names, ExecutableElement method) {
    List<? extends VariableElement> parameters = method.getParameters();
    Part takes =
        parameters.isEmpty()
            ? new Part(Role.OTHER, "nothing")
            : part(parameters.get(0).asType(), names);
    return new ScopeDescriptor(
        origin(type, method),
        method.getSimpleName().toString(),
        AbstractMethod.visibility(method.getModifiers()),
        hindrance(method),
        takes,
        part(method.getReturnType(), names),
        parameters.stream().skip(1).map(this::parameter).toList(),
        method.isVarArgs(),
        method.getThrownTypes().stream()
            .map(thrown -> JavaTypeReader.name((TypeMirror) thrown))
            .toList());
  }

  private static String hindrance(ExecutableElement method) {
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      return "not static";
    }
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      return "private";
    }
    return method.getTypeParameters().isEmpty() ? "" : "generic";
  }

  private Part part(TypeMirror type, GeneratedNames names) {
    String text = JavaTypeReader.text(type);
    if (text.equals(names.metamodel().simpleName())) {
      return new Part(Role.TABLE, text);
    }
    if (text.equals(names.query().simpleName())) {
      return new Part(Role.QUERY, text);
    }
    return new Part(isCondition(type) ? Role.CONDITION : Role.OTHER, text);
  }

  private boolean isCondition(TypeMirror type) {
    return JavaTypeReader.element(compilation.types().erasure(type))
        .filter(element -> CONDITIONS.contains(element.getQualifiedName().toString()))
        .isPresent();
  }

  private ParameterDescriptor parameter(VariableElement parameter) {
    return new ParameterDescriptor(
        parameter.getSimpleName().toString(),
        JavaTypeReader.name(parameter.asType()),
        nullness.nullable(parameter));
  }
}
