package dev.aludel.processor.read;

import dev.aludel.processor.model.ConstructionDescriptor;
import dev.aludel.processor.model.ConstructorDescriptor;
import dev.aludel.processor.model.ConstructorDescriptor.ParameterDescriptor;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The constructors of an abstract class, and whether it has a {@code toString}. */
final class ConstructionReader {
  private final NullnessReader nullness;

  ConstructionReader(Compilation compilation) {
    this.nullness = new NullnessReader(compilation);
  }

  ConstructionDescriptor read(TypeElement type) {
    List<ExecutableElement> visible =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
            .toList();
    boolean noArguments =
        visible.stream().anyMatch(constructor -> constructor.getParameters().isEmpty());
    return new ConstructionDescriptor(
        noArguments,
        visible.stream()
            .filter(constructor -> !constructor.getParameters().isEmpty())
            .map(this::constructor)
            .toList(),
        declaresToString(type));
  }

  private ConstructorDescriptor constructor(ExecutableElement constructor) {
    return new ConstructorDescriptor(
        constructor.getParameters().stream().map(this::parameter).toList(),
        constructor.isVarArgs(),
        constructor.getThrownTypes().stream()
            .map(thrown -> JavaTypeReader.name((TypeMirror) thrown))
            .toList());
  }

  private ParameterDescriptor parameter(VariableElement parameter) {
    return new ParameterDescriptor(
        parameter.getSimpleName().toString(),
        JavaTypeReader.name(parameter.asType()),
        nullness.nullable(parameter));
  }

  private static boolean declaresToString(TypeElement type) {
    if (type.getQualifiedName().contentEquals("java.lang.Object")) {
      return false;
    }
    boolean own =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
            .anyMatch(
                method ->
                    method.getSimpleName().contentEquals("toString")
                        && method.getParameters().isEmpty());
    Optional<TypeElement> above = JavaTypeReader.element(type.getSuperclass());
    return own || above.filter(ConstructionReader::declaresToString).isPresent();
  }
}
