package dev.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.ConstructorDescriptor.ParameterDescriptor;
import dev.aludel.processor.model.FinderPlan;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.InheritancePlan.InheritedScope;
import dev.aludel.processor.model.ModelPlan;
import dev.aludel.processor.model.ScopeDescriptor;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes a model's own kind of query.
 *
 * <pre>{@code
 * public final class ProductQuery extends EntityQuery<Product, ProductQuery> {
 *   ProductQuery(EntitySelection<Product> selection) {
 *     super(selection);
 *   }
 *
 *   protected ProductQuery with(EntitySelection<Product> selection) {
 *     return new ProductQuery(selection);
 *   }
 *
 *   public ProductQuery bySku(String sku) {
 *     Product_ table = (Product_) table();
 *     return where(table.sku.eq(sku));
 *   }
 *
 *   public ProductQuery priced(BigDecimal from, BigDecimal to) {
 *     return where(Product.priced((Product_) table(), from, to));
 *   }
 * }
 * }</pre>
 */
final class QueryWriter {
  private final ModelPlan plan;
  private final GeneratedNames names;
  private final TypeName selection;
  private final GeneratedTypes types;

  QueryWriter(ModelPlan plan) {
    this.plan = plan;
    this.names = plan.names();
    this.types = new GeneratedTypes(plan.form());
    this.selection = ParameterizedTypeName.get(RuntimeTypes.ENTITY_SELECTION, names.model());
  }

  TypeSpec write() {
    TypeSpec.Builder query =
        types
            .finalClass(names.query(), plan.form().visibility())
            .superclass(
                ParameterizedTypeName.get(RuntimeTypes.ENTITY_QUERY, names.model(), names.query()))
            .addJavadoc(
                "A query for {@code $L}. Written from {@code $L}.",
                plan.table().name().text(),
                names.model().canonicalName())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(selection, "selection")
                    .addStatement("super(selection)")
                    .build())
            .addMethod(
                MethodSpec.methodBuilder("with")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .returns(names.query())
                    .addParameter(selection, "selection")
                    .addStatement("return new $T(selection)", names.query())
                    .build());
    plan.finders().forEach(finder -> query.addMethod(find(finder)));
    plan.scopes().forEach(scope -> query.addMethod(scope(scope)));
    plan.inheritance().stream()
        .flatMap(place -> place.scopes().stream())
        .forEach(inherited -> query.addMethod(inherited(inherited)));
    return query.build();
  }

  private MethodSpec scope(ScopeDescriptor scope) {
    CodeBlock first =
        scope.changesQuery()
            ? CodeBlock.of("this")
            : CodeBlock.of("($T) table()", names.metamodel());
    return scope(scope, names.model(), first);
  }

  /** {@code return where(Person.named(table(Person_.PERSON), name))}. */
  private MethodSpec inherited(InheritedScope inherited) {
    GeneratedNames above = inherited.above();
    CodeBlock first = CodeBlock.of("table($T.$L)", above.metamodel(), above.constant());
    return scope(inherited.scope(), above.model(), first);
  }

  private MethodSpec scope(ScopeDescriptor scope, ClassName declaring, CodeBlock first) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(scope.method())
            .addJavadoc("As {@code $L.$L} says.", declaring.simpleName(), scope.method())
            .addModifiers(GeneratedTypes.modifiers(scope.visibility()))
            .returns(names.query())
            .varargs(scope.varargs())
            .addExceptions(scope.thrown());
    CodeBlock.Builder arguments = CodeBlock.builder();
    for (ParameterDescriptor parameter : scope.parameters()) {
      method.addParameter(
          types.parameter(parameter.type(), parameter.name(), parameter.nullable()));
      arguments.add(",$W$N", parameter.name());
    }
    CodeBlock call =
        CodeBlock.of("$T.$N($L$L)", declaring, scope.method(), first, arguments.build());
    return method
        .addStatement(scope.changesQuery() ? "return $L" : "return where($L)", call)
        .build();
  }

  private MethodSpec find(FinderPlan finder) {
    List<ColumnPlan> columns = finder.columns().stream().map(plan.columns()::get).toList();
    boolean taken = columns.stream().anyMatch(column -> field(column).equals("table"));
    String table = taken ? "self" : "table";
    CodeBlock conditions =
        columns.stream()
            .map(column -> CodeBlock.of("$L.$N.eq($N)", table, field(column), field(column)))
            .collect(CodeBlock.joining(",$W"));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(finder.method())
            .addJavadoc("Only the one with this $L; they are unique.", listed(columns))
            .addModifiers(Modifier.PUBLIC)
            .returns(names.query());
    columns.forEach(column -> method.addParameter(column.type(), field(column)));
    return method
        .addStatement("$T $L = ($T) table()", names.metamodel(), table, names.metamodel())
        .addStatement("return where($L)", conditions)
        .build();
  }

  private static String field(ColumnPlan column) {
    return column.attribute().field();
  }

  private static String listed(List<ColumnPlan> columns) {
    return columns.stream()
        .map(column -> "{@code " + column.attribute().name() + "}")
        .collect(Collectors.joining(" and "));
  }
}
