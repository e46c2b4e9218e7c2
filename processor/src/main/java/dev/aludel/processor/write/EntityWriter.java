package dev.aludel.processor.write;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.ConstructorDescriptor;
import dev.aludel.processor.model.EdgePlan;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.ModelPlan;
import dev.aludel.processor.model.StubDescriptor;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that holds a model's state.
 *
 * <pre>{@code
 * public final class ProductEntity implements Product, Entity {
 *   private EntityState aludelState;
 *   Long id;
 *   Category category;
 *
 *   ProductEntity() {}
 *
 *   public EntityState aludelState() { … }
 *
 *   … accessors, setters, toString, Builder
 * }
 * }</pre>
 *
 * <p>No field has an initialiser, so that what a constructor of the model sets is not lost.
 */
final class EntityWriter {
  private final ModelPlan plan;
  private final GeneratedNames names;
  private final GeneratedTypes types;

  EntityWriter(ModelPlan plan) {
    this.plan = plan;
    this.names = plan.names();
    this.types = new GeneratedTypes(plan.form());
  }

  TypeSpec write() {
    TypeSpec.Builder entity = types.finalClass(names.entity(), plan.form().visibility());
    entity.addJavadoc(
        "A {@link $T} that a session can keep. Written from {@code $L}.",
        names.model(),
        names.model().canonicalName());
    extend(entity);
    addFields(entity);
    addConstructors(entity);
    if (!plan.isAbstract()) {
      new CreationWriter(plan, types).addTo(entity);
    }
    entity.addMethod(state());
    for (ColumnPlan column : plan.values()) {
      new AccessorWriter(plan, types, column).addTo(entity);
      new ListenerWriter(plan).addTo(entity, types, column);
    }
    plan.composites().forEach(one -> new CompositeWriter(plan, types, one).addTo(entity));
    plan.edges().forEach(edge -> new RelationshipWriter(plan, types, edge).addTo(entity));
    plan.proxies().forEach(proxy -> new ProxyWriter(plan, proxy).addTo(entity, types));
    plan.synonyms().forEach(one -> new SynonymWriter(plan, one).addToEntity(entity, types));
    new StubWriter(plan, types).addTo(entity);
    if (!plan.form().describes()) {
      entity.addMethod(description());
    }
    return entity.build();
  }

  private void extend(TypeSpec.Builder entity) {
    if (plan.form().form() == ModelDescriptor.Form.INTERFACE) {
      entity.addSuperinterface(names.model());
    } else {
      entity.superclass(names.model());
    }
    entity.addSuperinterface(RuntimeTypes.ENTITY);
  }

  private void addFields(TypeSpec.Builder entity) {
    entity.addField(RuntimeTypes.ENTITY_STATE, "aludelState", Modifier.PRIVATE);
    plan.values().forEach(column -> entity.addField(column.type(), column.attribute().field()));
    plan.edges().forEach(edge -> entity.addField(field(edge)));
  }

  private static FieldSpec field(EdgePlan edge) {
    TypeName type =
        edge.kind().isMany()
            ? ParameterizedTypeName.get(RuntimeTypes.RELATED_LIST, edge.target().model())
            : edge.type();
    return FieldSpec.builder(type, edge.attribute().field()).build();
  }

  private void addConstructors(TypeSpec.Builder entity) {
    entity.addMethod(
        MethodSpec.constructorBuilder()
            .addJavadoc("Makes an object with nothing set; loading a row uses it.")
            .build());
    plan.form().constructors().forEach(constructor -> entity.addMethod(mirror(constructor)));
  }

  /** {@code public OrderEntity(User user) { super(user); }}. */
  private MethodSpec mirror(ConstructorDescriptor constructor) {
    List<ParameterSpec> parameters =
        constructor.parameters().stream()
            .map(one -> types.parameter(one.type(), one.name(), one.nullable()))
            .toList();
    return MethodSpec.constructorBuilder()
        .addJavadoc("Makes an object as {@link $T} does.", names.model())
        .addModifiers(Modifier.PUBLIC)
        .addParameters(parameters)
        .varargs(constructor.varargs())
        .addExceptions(constructor.thrown())
        .addStatement(
            "super($L)",
            parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", ")))
        .build();
  }

  private MethodSpec state() {
    return MethodSpec.methodBuilder("aludelState")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeTypes.ENTITY_STATE)
        .beginControlFlow("if (aludelState == null)")
        .addStatement(
            "aludelState = new $T(this, $T.MAPPER)", RuntimeTypes.ENTITY_STATE, names.mapper())
        .endControlFlow()
        .addStatement("return aludelState")
        .build();
  }

  private MethodSpec description() {
    String constants =
        plan.form().repr().stream()
            .map(constant -> names.mapper().simpleName() + "." + constant)
            .collect(Collectors.joining(", "));
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return aludelState().describe($L)", constants)
        .build();
  }

  /** Writes what a guilty model's entity needs to be concrete. */
  private static final class StubWriter {
    private final ModelPlan plan;
    private final GeneratedTypes types;

    StubWriter(ModelPlan plan, GeneratedTypes types) {
      this.plan = plan;
      this.types = types;
    }

    void addTo(TypeSpec.Builder entity) {
      plan.form().stubs().forEach(stub -> entity.addMethod(stub(stub)));
      plan.dangling().forEach(one -> new RelationshipWriter(plan, types, one).addTo(entity));
    }

    private static MethodSpec stub(StubDescriptor stub) {
      List<ParameterSpec> parameters =
          IntStream.range(0, stub.parameters().size()).mapToObj(i -> parameter(stub, i)).toList();
      return MethodSpec.methodBuilder(stub.method())
          .addAnnotation(Override.class)
          .addModifiers(GeneratedTypes.modifiers(stub.visibility()))
          .returns(stub.returns())
          .addParameters(parameters)
          .addStatement("throw new $T()", UnsupportedOperationException.class)
          .build();
    }

    private static ParameterSpec parameter(StubDescriptor stub, int index) {
      ConstructorDescriptor.ParameterDescriptor declared = stub.parameters().get(index);
      return ParameterSpec.builder(declared.type(), declared.name()).build();
    }
  }
}
