package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.AttributePlan;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.EagerDefaults;
import dev.aludel.processor.model.EdgePlan;
import dev.aludel.processor.model.FetchedDescriptor;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.InheritancePlan;
import dev.aludel.processor.model.ModelPlan;
import dev.aludel.processor.model.SqlPlan;
import dev.aludel.processor.model.VersionDescriptor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes how a model's objects are read from and written to their table.
 *
 * <pre>{@code
 * public final class ProductMapper extends EntityMapper<ProductEntity> {
 *   static final int ID = 0;
 *   static final int CATEGORY = 8;
 *
 *   public static final ProductMapper MAPPER = new ProductMapper();
 *
 *   private ProductMapper() {
 *     super(Contract.VERSION, "Product", Product_.TABLE, Statements.of(…), Attributes.named("id", …), Edge…);
 *   }
 *
 *   … reading, values, defaults, the key, the relationships
 * }
 * }</pre>
 */
final class MapperWriter {
  private final ModelPlan plan;
  private final GeneratedNames names;

  MapperWriter(ModelPlan plan) {
    this.plan = plan;
    this.names = plan.names();
  }

  TypeSpec write() {
    TypeSpec.Builder mapper =
        new GeneratedTypes(plan.form())
            .finalClass(names.mapper(), plan.form().visibility())
            .superclass(ParameterizedTypeName.get(RuntimeTypes.ENTITY_MAPPER, names.entity()))
            .addJavadoc(
                "How {@link $T} is read from and written to {@code $L}. Written from {@code $L}.",
                names.model(),
                plan.table().name().text(),
                names.model().canonicalName());
    addConstants(mapper);
    mapper.addMethod(constructor());
    mapper.addMethod(create());
    new ReadWriter(plan).addTo(mapper);
    new ValueWriter(plan).addTo(mapper);
    new CopyWriter(plan).addTo(mapper);
    new DefaultWriter(plan).addTo(mapper);
    new ListenerWriter(plan).addTo(mapper);
    new KeyMethodsWriter(plan).addTo(mapper);
    new EdgeMethodsWriter(plan).addTo(mapper);
    return mapper.build();
  }

  private void addConstants(TypeSpec.Builder mapper) {
    List<AttributePlan> attributes =
        Stream.concat(
                plan.values().stream().map(ColumnPlan::attribute),
                plan.edges().stream().map(EdgePlan::attribute))
            .toList();
    for (int i = 0; i < attributes.size(); i++) {
      mapper.addField(
          FieldSpec.builder(TypeName.INT, attributes.get(i).constant())
              .addModifiers(Modifier.STATIC, Modifier.FINAL)
              .initializer("$L", i)
              .build());
    }
    mapper.addField(
        FieldSpec.builder(names.mapper(), "MAPPER")
            .addJavadoc("The only instance.")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T()", names.mapper())
            .build());
  }

  private MethodSpec constructor() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "super(\n$>$>$T.VERSION,\n$S,\n$T.$L,\n$L$L",
                RuntimeTypes.CONTRACT,
                names.model().simpleName(),
                names.metamodel(),
                GeneratedNames.TABLE,
                statements(),
                attributes());
    plan.edges().forEach(edge -> code.add(",\n$L", EdgeCode.of(plan, edge)));
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addCode(code.add(");\n$<$<").build())
        .build();
  }

  private CodeBlock attributes() {
    CodeBlock named =
        ValueCode.strings(plan.values().stream().map(column -> column.attribute().name()).toList());
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.named($L)$>$>", RuntimeTypes.ATTRIBUTES, named);
    code.add("\n.metamodel(() -> $T.$L)", names.metamodel(), names.constant());
    plan.inheritance().ifPresent(place -> code.add(inheritance(place)));
    deferred().forEach((group, names) -> code.add("\n.deferred($S$L)", group, names));
    plan.columns().forEach(column -> column.version().ifPresent(v -> version(code, column, v)));
    fetched(code, "fetchedOnInsert", FetchedDescriptor::onInsert);
    fetched(code, "fetchedOnUpdate", FetchedDescriptor::onUpdate);
    if (plan.eagerDefaults() != EagerDefaults.AUTO) {
      code.add("\n.eagerDefaults($L)", plan.eagerDefaults() == EagerDefaults.ALWAYS);
    }
    if (plan.isHeard()) {
      code.add("\n.heard()");
    }
    return code.add("$<$<").build();
  }

  private static CodeBlock inheritance(InheritancePlan place) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (place.parent().isPresent()) {
      code.add("\n.$L(() -> $T.MAPPER)", wayUp(place), place.parent().get());
    } else if (place.concrete()) {
      code.add("\n.union($T::mappers)", place.hierarchy());
    } else {
      code.add("\n.polymorphic($S, $T::mappers)", place.discriminator(), place.hierarchy());
    }
    place.identity().ifPresent(identity -> code.add("\n.identity($S)", identity));
    return code.build();
  }

  private static String wayUp(InheritancePlan place) {
    if (place.concrete()) {
      return "copies";
    }
    return place.joined().isPresent() ? "joins" : "inherits";
  }

  private static void version(
      CodeBlock.Builder code, ColumnPlan column, VersionDescriptor.Generator generator) {
    String method =
        switch (generator) {
          case SESSION -> "version";
          case SERVER -> "serverVersion";
          case MANUAL -> "manualVersion";
        };
    code.add("\n.$L($S)", method, column.attribute().name());
  }

  private void fetched(
      CodeBlock.Builder code, String method, Predicate<FetchedDescriptor> statement) {
    List<String> fetched =
        plan.columns().stream()
            .filter(column -> column.fetched().filter(statement).isPresent())
            .map(column -> column.attribute().name())
            .toList();
    if (!fetched.isEmpty()) {
      code.add("\n.$L($L)", method, ValueCode.strings(fetched));
    }
  }

  /** The columns of each group, as further arguments; those of no group under the empty name. */
  private Map<String, CodeBlock> deferred() {
    Map<String, CodeBlock> groups = new TreeMap<>();
    for (ColumnPlan column : plan.values()) {
      column
          .deferred()
          .ifPresent(
              group ->
                  groups.merge(
                      group,
                      CodeBlock.of(", $S", column.attribute().name()),
                      (some, one) -> CodeBlock.of("$L$L", some, one)));
    }
    return groups;
  }

  /**
   * {@code Statements.of(SqlText.of("select …"), …)}: select, its where by key, insert, delete.
   * What is sent of a hierarchy depends on the models below, and is made at run time.
   */
  private CodeBlock statements() {
    if (plan.inheritance().filter(InheritancePlan::isShared).isPresent()) {
      return CodeBlock.of("");
    }
    SqlPlan sql = plan.sql();
    CodeBlock texts =
        Stream.of(sql.select(), sql.whereKey(), sql.insert(), sql.deleteByKey())
            .map(text -> CodeBlock.of("\n$L", SqlTextCode.of(text)))
            .collect(CodeBlock.joining(","));
    return CodeBlock.of("$T.of($>$>$L)$<$<,\n", RuntimeTypes.STATEMENTS, texts);
  }

  private MethodSpec create() {
    return MapperMethods.overriding("create")
        .returns(names.entity())
        .addStatement("return new $T()", names.entity())
        .build();
  }
}
