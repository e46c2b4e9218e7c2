package dev.aludel.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.InheritancePlan;
import dev.aludel.processor.model.ModelDescriptor;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes what a root must know of the models below it, which nothing else of the root's says: so a
 * new one changes this class alone.
 *
 * <pre>{@code
 * final class PersonHierarchy {
 *   private PersonHierarchy() {}
 *
 *   static List<EntityMapper<?>> mappers() {
 *     return List.of(CustomerMapper.MAPPER, EmployeeMapper.MAPPER);
 *   }
 * }
 * }</pre>
 */
public final class HierarchyWriter {
  private final ModelDescriptor root;
  private final List<ClassName> below;

  /** A writer for the models below a root, in order. */
  public HierarchyWriter(ModelDescriptor root, List<ClassName> below) {
    this.root = root;
    this.below = List.copyOf(below);
  }

  /** The class. */
  public GeneratedSource write() {
    ClassName name = InheritancePlan.hierarchyOf(root.name());
    AnnotationSpec.Builder listing = AnnotationSpec.builder(RuntimeTypes.SCHEMA_DESCRIPTOR);
    if (!below.isEmpty()) {
      CodeBlock models =
          below.stream()
              .map(model -> CodeBlock.of("$T.class", model))
              .collect(CodeBlock.joining(",$W"));
      listing.addMember("models", "{$L}", models);
    }
    TypeSpec type =
        new GeneratedTypes(root.available())
            .hierarchy(name)
            .addAnnotation(listing.build())
            .addJavadoc("The models that extend {@link $T}.", root.name())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(mappers())
            .build();
    return new GeneratedSource(name, SourceLayout.print(name.packageName(), type), root.origin());
  }

  private MethodSpec mappers() {
    CodeBlock mappers =
        below.stream()
            .map(model -> CodeBlock.of("$T.MAPPER", GeneratedNames.of(model).mapper()))
            .collect(CodeBlock.joining(",$W"));
    ClassName list = ClassName.get(List.class);
    return MethodSpec.methodBuilder("mappers")
        .addModifiers(Modifier.STATIC)
        .returns(
            ParameterizedTypeName.get(
                list,
                ParameterizedTypeName.get(
                    RuntimeTypes.ENTITY_MAPPER, WildcardTypeName.subtypeOf(Object.class))))
        .addStatement("return $T.of($L)", list, mappers)
        .build();
  }
}
