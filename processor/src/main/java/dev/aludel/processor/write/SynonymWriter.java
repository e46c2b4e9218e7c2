package dev.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.AccessorDescriptor;
import dev.aludel.processor.model.AttributePlan;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.EdgePlan;
import dev.aludel.processor.model.ModelPlan;
import dev.aludel.processor.model.SetterDescriptor;
import dev.aludel.processor.model.SynonymPlan;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes second names of attributes: methods of the entity, and a field of the metamodel.
 *
 * <pre>{@code
 * public String login() {
 *   return email();
 * }
 *
 * public final TextColumn login = email;
 * }</pre>
 */
final class SynonymWriter {
  private final ModelPlan plan;
  private final SynonymPlan synonym;

  SynonymWriter(ModelPlan plan, SynonymPlan synonym) {
    this.plan = plan;
    this.synonym = synonym;
  }

  void addToEntity(TypeSpec.Builder entity, GeneratedTypes types) {
    AccessorDescriptor own = synonym.declared().accessor();
    MethodSpec.Builder accessor =
        MethodSpec.methodBuilder(own.method())
            .addAnnotation(Override.class)
            .addModifiers(GeneratedTypes.modifiers(own.visibility()))
            .addCode(read());
    types.returns(accessor, synonym.declared().returns(), synonym.declared().nullable());
    entity.addMethod(accessor.build());
    own.setter().ifPresent(setter -> entity.addMethod(setter(setter, types)));
  }

  private CodeBlock read() {
    return synonym
        .target()
        .map(target -> CodeBlock.of("return $N();\n", target.method()))
        .orElseGet(SynonymWriter::unsupported);
  }

  private MethodSpec setter(SetterDescriptor own, GeneratedTypes types) {
    boolean nullable = synonym.declared().nullable() || synonym.declared().accessor().optional();
    MethodSpec.Builder setter =
        MethodSpec.methodBuilder(own.method())
            .addAnnotation(Override.class)
            .addModifiers(GeneratedTypes.modifiers(own.visibility()))
            .returns(own.fluent().<TypeName>map(type -> plan.names().model()).orElse(TypeName.VOID))
            .addParameter(types.parameter(synonym.declared().value(), own.parameter(), nullable));
    Optional<SetterDescriptor> target = synonym.target().flatMap(AccessorDescriptor::setter);
    if (target.isEmpty()) {
      return setter.addCode(unsupported()).build();
    }
    setter.addStatement("$N($N)", target.get().method(), own.parameter());
    if (own.fluent().isPresent()) {
      setter.addStatement("return this");
    }
    return setter.build();
  }

  /** Behind the fields of attributes, which are initialised in their order. */
  void addToMetamodel(TypeSpec.Builder metamodel) {
    for (ColumnPlan column : plan.columns()) {
      add(metamodel, column.attribute(), ColumnFieldWriter.type(column));
    }
    for (ColumnPlan property : plan.properties()) {
      add(metamodel, property.attribute(), ColumnFieldWriter.propertyType(property));
    }
    for (EdgePlan edge : plan.edges()) {
      if (add(metamodel, edge.attribute(), MetamodelWriter.handleType(plan.names(), edge))
          && !edge.kind().isMany()) {
        metamodel.addMethod(path(edge.target().metamodel(), edge.attribute()));
      }
    }
  }

  private boolean add(TypeSpec.Builder metamodel, AttributePlan attribute, TypeName type) {
    boolean meant =
        synonym.target().isPresent() && attribute.name().equals(synonym.declared().of());
    if (meant) {
      metamodel.addField(
          FieldSpec.builder(type, synonym.name())
              .addJavadoc("A synonym of {@link #$N}.", attribute.field())
              .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
              .initializer("$N", attribute.field())
              .build());
    }
    return meant;
  }

  private MethodSpec path(ClassName target, AttributePlan attribute) {
    return MethodSpec.methodBuilder(synonym.name())
        .addJavadoc("A synonym of {@link #$N()}.", attribute.field())
        .addModifiers(Modifier.PUBLIC)
        .returns(target)
        .addStatement("return $N()", attribute.field())
        .build();
  }

  private static CodeBlock unsupported() {
    return CodeBlock.of("throw new $T();\n", UnsupportedOperationException.class);
  }
}
