package dev.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.AttributePlan;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.CompositePlan;
import dev.aludel.processor.model.EdgePlan;
import dev.aludel.processor.model.FilterDescriptor;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.LinkTablePlan;
import dev.aludel.processor.model.MethodPlan;
import dev.aludel.processor.model.ModelPlan;
import dev.aludel.processor.model.TravellingHybrids;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes a model's table, typed for queries.
 *
 * <pre>{@code
 * public final class Product_ extends EntityTable<Product, ProductQuery> {
 *   public static final Table TABLE = Table.named("products")….build();
 *   public static final Product_ PRODUCT = new Product_(TablePlace.own());
 *
 *   public final TextColumn name = TextColumn.of(this, ProductMapper.NAME);
 *   public final ToOne<Product, Category, Category_> category = ToOne.of(this, "category", …);
 *
 *   private Product_(TablePlace place) {
 *     super(TABLE, place);
 *   }
 *
 *   public Product_ as(String alias) { … }
 *
 *   public Category_ category() {
 *     return category.path();
 *   }
 * }
 * }</pre>
 */
final class MetamodelWriter {
  private final ModelPlan plan;
  private final TravellingHybrids hybrids;
  private final GeneratedNames names;

  MetamodelWriter(ModelPlan plan, TravellingHybrids hybrids) {
    this.plan = plan;
    this.hybrids = hybrids;
    this.names = plan.names();
  }

  TypeSpec write() {
    TypeSpec.Builder metamodel =
        new GeneratedTypes(plan.form())
            .finalClass(names.metamodel(), plan.form().visibility())
            .superclass(
                ParameterizedTypeName.get(RuntimeTypes.ENTITY_TABLE, names.model(), names.query()))
            .addJavadoc(
                "The table {@code $L}, typed for queries. Written from {@code $L}.",
                plan.table().name().text(),
                names.model().canonicalName());
    List<String> nullable = nullableAccessors(plan);
    if (!nullable.isEmpty() || !hybrids.isEmpty()) {
      metamodel.addAnnotation(MixinWriter.descriptor(nullable, hybrids));
    }
    new TableDefinitionWriter(GeneratedNames.TABLE, plan.table())
        .addTo(metamodel, "The definition of the table.");
    for (LinkTablePlan link : plan.linkTables()) {
      new TableDefinitionWriter(link.constant(), link.table())
          .addTo(metamodel, "The pairs of a many-to-many relationship.");
    }
    new ValueTypeWriter(names).addTo(metamodel, plan);
    metamodel.addField(ownPlace(names));
    List<FilterDescriptor> filters =
        plan.hybrids().stream().flatMap(hybrid -> hybrid.filter().stream()).toList();
    FilterWriter.addConstants(metamodel, names.metamodel(), filters);
    ColumnFieldWriter columns = new ColumnFieldWriter(plan);
    plan.columns().stream()
        .filter(column -> !column.hidden())
        .forEach(column -> metamodel.addField(columns.write(column)));
    CompositeFieldWriter composites = new CompositeFieldWriter(plan);
    plan.composites().forEach(one -> composites.addTo(metamodel, one));
    plan.properties().forEach(one -> metamodel.addField(columns.writeProperty(one)));
    plan.edges().forEach(edge -> metamodel.addField(handle(edge)));
    plan.synonyms().forEach(one -> new SynonymWriter(plan, one).addToMetamodel(metamodel));
    addMethods(metamodel);
    FilterWriter.method(names.metamodel(), filters).ifPresent(metamodel::addMethod);
    return metamodel.build();
  }

  /** What class files of older compilers do not tell. */
  static List<String> nullableAccessors(ModelPlan plan) {
    return Stream.of(
            plan.columns().stream().map(ColumnPlan::attribute),
            plan.composites().stream().map(CompositePlan::attribute),
            plan.edges().stream().map(EdgePlan::attribute))
        .<AttributePlan>flatMap(stream -> stream)
        .filter(attribute -> attribute.nullness().nullable())
        .flatMap(attribute -> attribute.accessor().stream())
        .map(MethodPlan::name)
        .toList();
  }

  static FieldSpec ownPlace(GeneratedNames names) {
    return FieldSpec.builder(names.metamodel(), names.constant())
        .addJavadoc("The table under its own name.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T($T.own())", names.metamodel(), RuntimeTypes.TABLE_PLACE)
        .build();
  }

  private FieldSpec handle(EdgePlan edge) {
    ClassName handle = edge.kind().isMany() ? RuntimeTypes.TO_MANY : RuntimeTypes.TO_ONE;
    GeneratedNames target = edge.target();
    return FieldSpec.builder(handleType(names, edge), edge.attribute().field())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .initializer(
            "$T.of(this, $S, () -> $T.$L)",
            handle,
            edge.attribute().name(),
            target.metamodel(),
            target.constant())
        .build();
  }

  /** {@code ToOne<Product, Category, Category_>}. */
  static TypeName handleType(GeneratedNames names, EdgePlan edge) {
    ClassName handle = edge.kind().isMany() ? RuntimeTypes.TO_MANY : RuntimeTypes.TO_ONE;
    GeneratedNames target = edge.target();
    return ParameterizedTypeName.get(handle, names.model(), target.model(), target.metamodel());
  }

  private void addMethods(TypeSpec.Builder metamodel) {
    metamodel.addMethod(constructor());
    metamodel.addMethod(as(names));
    metamodel.addMethod(at());
    metamodel.addMethod(
        overriding("aludelMapper", names.mapper())
            .addStatement("return $T.MAPPER", names.mapper())
            .build());
    metamodel.addMethod(
        overriding("aludelQuery", names.query())
            .addParameter(
                ParameterizedTypeName.get(RuntimeTypes.ENTITY_SELECTION, names.model()),
                "selection")
            .addStatement("return new $T(selection)", names.query())
            .build());
    if (plan.form().view()) {
      metamodel.addMethod(
          overriding("aludelIsView", TypeName.BOOLEAN).addStatement("return true").build());
    }
    if (!plan.linkTables().isEmpty()) {
      metamodel.addMethod(linkTables());
    }
    plan.edges().stream()
        .filter(edge -> !edge.kind().isMany())
        .forEach(edge -> metamodel.addMethod(path(edge)));
    plan.proxies().forEach(one -> new ProxyWriter(plan, one).addToMetamodel(metamodel));
    GeneratedTypes types = new GeneratedTypes(plan.form());
    plan.hybrids().forEach(one -> metamodel.addMethod(new HybridWriter(one, types).write()));
  }

  static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeTypes.TABLE_PLACE, "place")
        .addStatement("super($L, place)", GeneratedNames.TABLE)
        .build();
  }

  static MethodSpec as(GeneratedNames names) {
    return overriding("as", names.metamodel(), Modifier.PUBLIC)
        .addParameter(String.class, "alias")
        .addStatement("return new $T(aludelPlace(alias))", names.metamodel())
        .build();
  }

  private MethodSpec at() {
    return overriding("aludelAt", names.metamodel())
        .addParameter(RuntimeTypes.TABLE_PLACE, "place")
        .addStatement("return new $T(place)", names.metamodel())
        .build();
  }

  private MethodSpec linkTables() {
    CodeBlock constants =
        plan.linkTables().stream()
            .map(link -> CodeBlock.of("$L", link.constant()))
            .collect(CodeBlock.joining(", "));
    return overriding(
            "aludelLinkTables",
            ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.TABLE))
        .addStatement("return $T.of($L)", List.class, constants)
        .build();
  }

  private static MethodSpec path(EdgePlan edge) {
    return MethodSpec.methodBuilder(edge.attribute().field())
        .addJavadoc("The $L, joined where it is mentioned.", edge.attribute().name())
        .addModifiers(Modifier.PUBLIC)
        .returns(edge.target().metamodel())
        .addStatement("return $N.path()", edge.attribute().field())
        .build();
  }

  private static MethodSpec.Builder overriding(String method, TypeName returns) {
    return overriding(method, returns, Modifier.PUBLIC);
  }

  static MethodSpec.Builder overriding(String method, TypeName returns, Modifier access) {
    return MethodSpec.methodBuilder(method)
        .addAnnotation(Override.class)
        .addModifiers(access)
        .returns(returns);
  }
}
