package dev.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.CompositePlan;
import dev.aludel.processor.model.CompositePlan.Part;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.ModelPlan;
import dev.aludel.processor.model.SettablePlan;
import dev.aludel.processor.model.TravellingHybrids;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the table of a record, typed for queries.
 *
 * <pre>{@code
 * public final class Point_ extends RecordTable<Point> {
 *   public static final Table TABLE = Table.named("points")….build();
 *   public static final Point_ POINT = new Point_(TablePlace.own());
 *
 *   public final NumberColumn<Integer> x = NumberColumn.of(this, 1, ValueTypes::integer);
 *
 *   protected CompositeColumn<Point> aludelMakeRow() {
 *     return new AludelRowColumns(this);
 *   }
 *
 *   private static final class AludelRowColumns extends CompositeColumn<Point> { … }
 * }
 * }</pre>
 */
final class RecordTableWriter {
  private final ModelPlan plan;
  private final GeneratedNames names;

  RecordTableWriter(ModelPlan plan) {
    this.plan = plan;
    this.names = plan.names();
  }

  TypeSpec write() {
    TypeSpec.Builder table =
        new GeneratedTypes(plan.form())
            .finalClass(names.metamodel(), plan.form().visibility())
            .superclass(ParameterizedTypeName.get(RuntimeTypes.RECORD_TABLE, names.model()))
            .addJavadoc(
                "The table {@code $L} of records, typed for queries. Written from {@code $L}.",
                plan.table().name().text(),
                names.model().canonicalName());
    List<String> nullable = MetamodelWriter.nullableAccessors(plan);
    if (!nullable.isEmpty()) {
      table.addAnnotation(MixinWriter.descriptor(nullable, TravellingHybrids.of(Optional.empty())));
    }
    new TableDefinitionWriter(GeneratedNames.TABLE, plan.table())
        .addTo(table, "The definition of the table.");
    new ValueTypeWriter(names).addTo(table, plan);
    table.addField(MetamodelWriter.ownPlace(names));
    ColumnFieldWriter columns = new ColumnFieldWriter(plan);
    plan.columns().stream()
        .filter(column -> !column.hidden())
        .forEach(column -> table.addField(columns.write(column)));
    CompositeFieldWriter composites = new CompositeFieldWriter(plan);
    plan.composites().forEach(one -> composites.addTo(table, one));
    addMethods(table);
    return table.addType(composites.row(row(), record())).build();
  }

  private ClassName row() {
    return names.metamodel().nestedClass("AludelRowColumns");
  }

  /** Null where a join finds no row. */
  private Part record() {
    List<Part> parts =
        Stream.<SettablePlan>concat(
                plan.columns().stream().filter(column -> !column.hidden()),
                plan.composites().stream())
            .sorted(Comparator.comparingInt(each -> each.attribute().position()))
            .map(RecordTableWriter::part)
            .toList();
    return new Part("", names.model(), true, Optional.empty(), parts);
  }

  private static Part part(SettablePlan each) {
    String component = each.attribute().name();
    boolean nullable = each.attribute().nullness().nullable();
    if (each instanceof CompositePlan composite) {
      return new Part(
          component, composite.type(), nullable, Optional.empty(), composite.value().parts());
    }
    ColumnPlan column = (ColumnPlan) each;
    return new Part(component, column.javaType().name(), nullable, Optional.of(column), List.of());
  }

  private void addMethods(TypeSpec.Builder table) {
    table.addMethod(MetamodelWriter.constructor());
    table.addMethod(MetamodelWriter.as(names));
    table.addMethod(
        MetamodelWriter.overriding(
                "aludelMakeRow",
                ParameterizedTypeName.get(RuntimeTypes.COMPOSITE_COLUMN, names.model()),
                Modifier.PROTECTED)
            .addStatement("return new $T(this)", row())
            .build());
    version().ifPresent(number -> table.addMethod(version(number)));
    if (plan.form().view()) {
      table.addMethod(
          MetamodelWriter.overriding("aludelIsView", TypeName.BOOLEAN, Modifier.PUBLIC)
              .addStatement("return true")
              .build());
    }
  }

  private Optional<Integer> version() {
    return plan.columns().stream()
        .filter(column -> column.version().isPresent())
        .map(plan.columns()::indexOf)
        .findFirst();
  }

  private static MethodSpec version(int number) {
    return MetamodelWriter.overriding("aludelVersion", TypeName.INT, Modifier.PROTECTED)
        .addCode(CodeBlock.of("return $L;\n", number))
        .build();
  }
}
