package dev.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.DanglingPlan;
import dev.aludel.processor.model.ModelPlan;
import dev.aludel.processor.model.SettablePlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes how objects of an entity are made.
 *
 * <pre>{@code
 * public static ProductEntity create(String name, BigDecimal price) {
 *   return builder().name(name).price(price).build();
 * }
 *
 * public static Builder builder() {
 *   return new Builder();
 * }
 *
 * public static final class Builder {
 *   private final ProductEntity entity = new ProductEntity();
 *
 *   private Builder() {}
 *
 *   public Builder name(String name) {
 *     entity.name(name);
 *     return this;
 *   }
 *
 *   public ProductEntity build() {
 *     return entity;
 *   }
 * }
 * }</pre>
 */
final class CreationWriter {
  /** A method has 255 slots for parameters; a long needs two. */
  private static final int SLOTS = 250;

  private final ModelPlan plan;
  private final GeneratedTypes types;
  private final ClassName entity;
  private final ClassName builder;

  CreationWriter(ModelPlan plan, GeneratedTypes types) {
    this.plan = plan;
    this.types = types;
    this.entity = plan.names().entity();
    this.builder = entity.nestedClass("Builder");
  }

  void addTo(TypeSpec.Builder type) {
    addFactories(type);
    type.addType(builder());
  }

  private void addFactories(TypeSpec.Builder type) {
    List<SettablePlan> required = plan.settables().stream().filter(SettablePlan::required).toList();
    if (required.stream().mapToInt(one -> slots(one.type())).sum() <= SLOTS) {
      type.addMethod(create(required));
    }
    type.addMethod(
        MethodSpec.methodBuilder(plan.form().creation().builder())
            .addJavadoc("Starts a {@link $T} of which anything can be set.", plan.names().model())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(builder)
            .addStatement("return new $T()", builder)
            .build());
  }

  private MethodSpec create(List<SettablePlan> required) {
    MethodSpec.Builder create =
        MethodSpec.methodBuilder(plan.form().creation().create())
            .addJavadoc("Makes a {@link $T} with all that it must have.", plan.names().model())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(entity);
    CodeBlock.Builder chain = CodeBlock.builder();
    for (SettablePlan one : required) {
      String name = one.attribute().field();
      create.addParameter(types.parameter(one.type(), name, false));
      chain.add("$Z.$N($N)", name, name);
    }
    return create
        .addStatement("return $N()$L$Z.build()", plan.form().creation().builder(), chain.build())
        .build();
  }

  private static int slots(TypeName type) {
    return type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1;
  }

  private TypeSpec builder() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(builder)
            .addJavadoc("Sets anything of a new {@link $T}.", plan.names().model())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addField(
                FieldSpec.builder(entity, "entity", Modifier.PRIVATE, Modifier.FINAL)
                    .initializer("new $T()", entity)
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    plan.settables().forEach(one -> type.addMethod(with(one)));
    return type.addMethod(
            MethodSpec.methodBuilder("build")
                .addJavadoc("The object.")
                .addModifiers(Modifier.PUBLIC)
                .returns(entity)
                .addStatement("return entity")
                .build())
        .build();
  }

  private MethodSpec with(SettablePlan settable) {
    String name = settable.attribute().field();
    String object = name.equals("entity") ? "this.entity" : "entity";
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addParameter(
            types.parameter(settable.type(), name, settable.attribute().nullness().nullable()))
        .addCode(set(settable, object, name))
        .addStatement("return this")
        .build();
  }

  /** Through the setter where there is one. */
  private CodeBlock set(SettablePlan settable, String object, String name) {
    if (settable instanceof DanglingPlan) {
      return CodeBlock.of("");
    }
    return settable
        .attribute()
        .setter()
        .map(setter -> CodeBlock.of("$L.$N($N);\n", object, setter.name(), name))
        .orElseGet(
            () ->
                new AttributeMethods(plan, types, settable.attribute())
                    .write(settable, object, name));
  }
}
