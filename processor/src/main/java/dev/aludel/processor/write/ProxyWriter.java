package dev.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.AccessorDescriptor;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.LinkedProxy;
import dev.aludel.processor.model.LinkedProxy.Built;
import dev.aludel.processor.model.LinkedProxy.Creation;
import dev.aludel.processor.model.LinkedProxy.Made;
import dev.aludel.processor.model.ModelPlan;
import dev.aludel.processor.model.RelationshipDescriptor;
import dev.aludel.processor.model.SetterDescriptor;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes an association proxy: of the entity, and of the metamodel.
 *
 * <pre>{@code
 * public List<Course> courses() {
 *   return AssociationList.of(
 *       enrollments(),
 *       Enrollment::course,
 *       element -> EnrollmentEntity.builder().student(this).course(element).build());
 * }
 *
 * public Association<Course_, Course> courses() {
 *   return Association.of(
 *       enrollments, between -> between.course(), (between, value) -> between.course.is(value));
 * }
 * }</pre>
 */
final class ProxyWriter {
  private static final CodeBlock NULL = CodeBlock.of("null");

  private final ModelPlan plan;
  private final LinkedProxy proxy;
  private final AccessorDescriptor accessor;

  ProxyWriter(ModelPlan plan, LinkedProxy proxy) {
    this.plan = plan;
    this.proxy = proxy;
    this.accessor = proxy.declared().accessor();
  }

  void addTo(TypeSpec.Builder entity, GeneratedTypes types) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(accessor.method())
            .addAnnotation(Override.class)
            .addModifiers(GeneratedTypes.modifiers(accessor.visibility()))
            .addCode(proxy.isScalar() ? value() : collection());
    types.returns(method, proxy.declared().returns(), proxy.declared().nullable());
    entity.addMethod(method.build());
    accessor.setter().ifPresent(setter -> entity.addMethod(setter(setter, types)));
  }

  private CodeBlock collection() {
    boolean map = proxy.key().isPresent();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "return $T.of($N(), $T::$N",
                view(),
                proxy.through().accessor().method(),
                proxy.between().name(),
                proxy.attribute().accessor().method());
    Optional<CodeBlock> made = proxy.creation().map(creation -> made(creation, "element"));
    if (map) {
      code.add(",$W$L", write());
      code.add(",$W$L", made.map(it -> CodeBlock.of("(key, element) -> $L", it)).orElse(NULL));
    } else {
      made.ifPresent(it -> code.add(",$Welement -> $L", it));
    }
    return code.add(");\n").build();
  }

  private ClassName view() {
    return switch (proxy.through().collection().orElseThrow().form()) {
      case SET -> RuntimeTypes.ASSOCIATION_SET;
      case MAP -> RuntimeTypes.ASSOCIATION_MAP;
      default -> RuntimeTypes.ASSOCIATION_LIST;
    };
  }

  /** {@code Note::text}, where there is a setter. */
  private CodeBlock write() {
    return proxy
        .attribute()
        .accessor()
        .setter()
        .map(setter -> CodeBlock.of("$T::$N", proxy.between().name(), setter.method()))
        .orElse(NULL);
  }

  /** An object between the owner and what is called {@code element}. */
  private CodeBlock made(Creation creation, String element) {
    if (creation instanceof Made made) {
      String key = proxy.key().isPresent() ? "key, " : "";
      String owner = made.takesOwner() ? "this, " : "";
      return CodeBlock.of("$T.$N($L$L$N)", made.type(), made.method(), owner, key, element);
    }
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.builder()", GeneratedNames.of(proxy.between().name()).entity());
    if (!proxy.isScalar()) {
      ((Built) creation).owner().ifPresent(owner -> code.add(".$N(this)", owner));
    }
    proxy.key().ifPresent(key -> code.add(".$N(key)", key.attribute()));
    return code.add(".$N($N).build()", proxy.attribute().attribute(), element).build();
  }

  private CodeBlock value() {
    String read = proxy.attribute().accessor().method();
    if (!proxy.through().nullable()) {
      return CodeBlock.of("return $L.$N();\n", through(), read);
    }
    return CodeBlock.builder()
        .addStatement("$T through = $L", proxy.between().name(), through())
        .addStatement("return through == null ? null : through.$N()", read)
        .build();
  }

  private CodeBlock through() {
    AccessorDescriptor relationship = proxy.through().accessor();
    return relationship.optional()
        ? CodeBlock.of("$N().orElse(null)", relationship.method())
        : CodeBlock.of("$N()", relationship.method());
  }

  private MethodSpec setter(SetterDescriptor setter, GeneratedTypes types) {
    String write = proxy.attribute().accessor().setter().orElseThrow().method();
    CodeBlock.Builder code = CodeBlock.builder();
    if (proxy.through().nullable()) {
      code.addStatement("$T through = $L", proxy.between().name(), through())
          .beginControlFlow("if (through != null)")
          .addStatement("through.$N($N)", write, setter.parameter())
          .nextControlFlow("else if ($N != null)", setter.parameter())
          .addStatement(
              "$N($L)",
              proxy.through().accessor().setter().orElseThrow().method(),
              made(proxy.creation().orElseThrow(), setter.parameter()))
          .endControlFlow();
    } else {
      code.addStatement("$L.$N($N)", through(), write, setter.parameter());
    }
    setter.fluent().ifPresent(type -> code.addStatement("return this"));
    return MethodSpec.methodBuilder(setter.method())
        .addAnnotation(Override.class)
        .addModifiers(GeneratedTypes.modifiers(setter.visibility()))
        .returns(setter.fluent().<TypeName>map(type -> plan.names().model()).orElse(TypeName.VOID))
        .addParameter(
            types.parameter(
                proxy.declared().returns(), setter.parameter(), proxy.declared().nullable()))
        .addCode(code.build())
        .build();
  }

  /** Of what queries can compare. */
  void addToMetamodel(TypeSpec.Builder metamodel) {
    if (proxy.attribute() instanceof ColumnDescriptor column) {
      TypeName type = ColumnFieldWriter.type(column.type());
      add(metamodel, type, "$N", ".eq(value)");
    } else if (proxy.attribute() instanceof RelationshipDescriptor one && !one.toMany()) {
      TypeName type = GeneratedNames.of(one.target()).metamodel();
      add(metamodel, type, "$N()", ".is(value)");
    }
  }

  private void add(TypeSpec.Builder metamodel, TypeName type, String read, String equal) {
    String name = proxy.attribute().attribute();
    CodeBlock value = CodeBlock.of(read, name);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(accessor.attribute())
            .addJavadoc("The $L, in queries.", accessor.attribute())
            .addModifiers(Modifier.PUBLIC);
    if (proxy.isScalar()) {
      method.returns(type).addStatement("return $N().$L", proxy.through().attribute(), value);
    } else {
      method
          .returns(ParameterizedTypeName.get(RuntimeTypes.ASSOCIATION, type, values()))
          .addStatement(
              "return $T.of($N,$Wbetween -> between.$L,$W(between, value) -> between.$N$L)",
              RuntimeTypes.ASSOCIATION,
              proxy.through().attribute(),
              value,
              name,
              equal);
    }
    metamodel.addMethod(method.build());
  }

  private TypeName values() {
    AttributeDescriptor attribute = proxy.attribute();
    return attribute instanceof ColumnDescriptor column
        ? column.type().valueName()
        : ((RelationshipDescriptor) attribute).target();
  }
}
