package dev.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.aludel.processor.model.AttributePath;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.ProjectionDescriptor;
import dev.aludel.processor.model.ProjectionDescriptor.Component;
import dev.aludel.processor.model.ProjectionDescriptor.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes how a projection is selected and read.
 *
 * <pre>{@code
 * public final class CategorySales_ implements Reading<CategorySales> {
 *   private final Cell<String> name;
 *   private final Cell<Long> products;
 *
 *   public CategorySales_(Cells cells) {
 *     this.name = cells.next();
 *     this.products = cells.next();
 *   }
 *
 *   public static Projected<CategorySales> of(Expression<String> name, Expression<Long> products) {
 *     return Projected.of(
 *         "CategorySales",
 *         CategorySales_::new,
 *         Projected.Component.of("name", name),
 *         Projected.Component.of("products", products));
 *   }
 *
 *   public CategorySales read(Row row, int at) {
 *     return new CategorySales(name.getString(row, at), products.getLong(row, at));
 *   }
 * }
 * }</pre>
 */
public final class ProjectionWriter {
  /** So many paths fit into a line. */
  private static final int FEW = 2;

  /** Parameters that hide fields of the same name. */
  private static final Set<String> PARAMETERS = Set.of("row", "at");

  /** Classes that are read without asking what they are. */
  private static final Set<TypeName> DIRECT =
      Set.of(ClassName.get(String.class), ClassName.get(BigDecimal.class));

  private final ProjectionDescriptor projection;
  private final List<AttributePath> paths;
  private final ClassName name;

  /**
   * A writer for a projection.
   *
   * @param paths from a table to each component; none if no table fills them
   */
  public ProjectionWriter(ProjectionDescriptor projection, List<AttributePath> paths) {
    this.projection = projection;
    this.paths = List.copyOf(paths);
    this.name = GeneratedNames.beside(projection.name(), "_");
  }

  /** The only file of a projection. */
  public List<GeneratedSource> write() {
    GeneratedTypes types = new GeneratedTypes(projection.available(), projection.deprecated());
    TypeSpec.Builder type =
        types
            .finalClass(name, projection.visibility())
            .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.READING, projection.name()))
            .addJavadoc(
                "How {@link $T} is selected and read. Written from {@code $L}.",
                projection.name(),
                projection.name().canonicalName());
    projection.components().forEach(component -> type.addField(field(component)));
    type.addMethod(constructor()).addMethod(of());
    if (!paths.isEmpty()) {
      projection.of().ifPresent(of -> type.addMethod(ofTable(of.model())));
    }
    type.addMethod(read());
    String text = SourceLayout.print(name.packageName(), type.build());
    return List.of(new GeneratedSource(name, text, projection.origin()));
  }

  private static FieldSpec field(Component component) {
    TypeName cell = ParameterizedTypeName.get(RuntimeTypes.CELL, component.type().box());
    return FieldSpec.builder(cell, component.name(), Modifier.PRIVATE, Modifier.FINAL).build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addJavadoc("A reading of these components, in the record's order.")
            .addModifiers(Modifier.PUBLIC)
            .addParameter(RuntimeTypes.CELLS, "cells");
    for (Component component : projection.components()) {
      constructor.addStatement("this.$N = cells.next()", component.name());
    }
    return constructor.build();
  }

  private MethodSpec of() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("of")
            .addJavadoc("A record of these in every row.")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(ParameterizedTypeName.get(RuntimeTypes.PROJECTED, projection.name()));
    CodeBlock.Builder components = CodeBlock.builder();
    for (Component component : projection.components()) {
      method.addParameter(selectable(component), component.name());
      components.add(
          ",\n$T.$L($S, $N)",
          RuntimeTypes.COMPONENT,
          component.takesNull() ? "nullable" : "of",
          component.name(),
          component.name());
    }
    String record = String.join(".", projection.name().simpleNames());
    return method
        .addCode("return $T.of($>$>\n", RuntimeTypes.PROJECTED)
        .addCode("$S,\n$T::new", record, name)
        .addCode(components.build())
        .addCode(");$<$<\n")
        .build();
  }

  private MethodSpec ofTable(ClassName model) {
    List<CodeBlock> all = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      all.add(path(projection.components().get(i), paths.get(i)));
    }
    CodeBlock arguments =
        all.size() > FEW
            ? CodeBlock.of("\n$L", CodeBlock.join(all, ",\n"))
            : CodeBlock.join(all, ", ");
    return MethodSpec.methodBuilder("of")
        .addJavadoc("A record of what the table has, in every row.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(RuntimeTypes.PROJECTED, projection.name()))
        .addParameter(GeneratedNames.of(model).metamodel(), "table")
        .addCode("return of($>$>$L);$<$<\n", arguments)
        .build();
  }

  /** {@code table.name}, {@code table.customer().name}, {@code Customer_.of(table.customer())}. */
  private static CodeBlock path(Component component, AttributePath path) {
    CodeBlock.Builder way = CodeBlock.builder().add("table");
    path.relationships().forEach(step -> way.add(".$N()", step));
    path.value().ifPresent(value -> way.add(".$N", value));
    return component.source() == Source.PROJECTION
        ? CodeBlock.of(
            "$T.of($L)", GeneratedNames.beside((ClassName) component.type(), "_"), way.build())
        : way.build();
  }

  private static TypeName selectable(Component component) {
    TypeName type = component.type().box();
    return switch (component.source()) {
      case MODEL ->
          ParameterizedTypeName.get(
              RuntimeTypes.ENTITY_TABLE, type, WildcardTypeName.subtypeOf(Object.class));
      case RECORD_MODEL -> ParameterizedTypeName.get(RuntimeTypes.RECORD_TABLE, type);
      case PROJECTION, COMPOSITE -> ParameterizedTypeName.get(RuntimeTypes.PROJECTED, type);
      default -> ParameterizedTypeName.get(RuntimeTypes.EXPRESSION, type);
    };
  }

  private MethodSpec read() {
    CodeBlock arguments =
        projection.components().stream()
            .map(ProjectionWriter::value)
            .collect(CodeBlock.joining(",\n"));
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(projection.name())
        .addParameter(RuntimeTypes.ROW, "row")
        .addParameter(TypeName.INT, "at")
        .addCode("return new $T($>$>\n", projection.name())
        .addCode(arguments)
        .addCode(");$<$<\n")
        .build();
  }

  private static CodeBlock value(Component component) {
    String cell = (PARAMETERS.contains(component.name()) ? "this." : "") + component.name();
    CodeBlock read = CodeBlock.of("$L.$L(row, at)", cell, method(component));
    return component.optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, read) : read;
  }

  private static String method(Component component) {
    if (component.type().isPrimitive()) {
      String primitive = component.type().toString();
      return "get" + Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1);
    }
    if (DIRECT.contains(component.type())) {
      String name = ((ClassName) component.type()).simpleName();
      return (component.takesNull() ? "read" : "get") + name;
    }
    return component.takesNull() ? "read" : "require";
  }
}
