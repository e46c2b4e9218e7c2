package dev.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.CompositePlan;
import dev.aludel.processor.model.CompositePlan.Part;
import dev.aludel.processor.model.ModelPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes a metamodel's field for a composite, and the class that has its columns.
 *
 * <pre>{@code
 * public final TotalColumns total = new TotalColumns(this);
 *
 * public static final class TotalColumns extends CompositeColumn<Money> {
 *   public final NumberColumn<BigDecimal> amount;
 *   public final TextColumn currency;
 *
 *   private TotalColumns(Invoice_ table) {
 *     super("Money", false);
 *     this.amount = NumberColumn.of(table, InvoiceMapper.TOTAL_AMOUNT, ValueTypes::decimal);
 *     this.currency = TextColumn.of(table, InvoiceMapper.TOTAL_CURRENCY);
 *   }
 *
 *   protected List<Part<Money>> parts() {
 *     return List.of(
 *         part("amount", amount, Money::amount),
 *         part("currency", currency, Money::currency));
 *   }
 *
 *   protected Reading<Money> reading(Cells cells) {
 *     Cell<BigDecimal> amount = cells.next();
 *     Cell<String> currency = cells.next();
 *     return (row, at) -> new Money(amount.require(row, at), currency.require(row, at));
 *   }
 * }
 * }</pre>
 */
final class CompositeFieldWriter {
  private static final String SUFFIX = "Columns";

  private final ModelPlan plan;
  private final ColumnFieldWriter columns;

  CompositeFieldWriter(ModelPlan plan) {
    this.plan = plan;
    this.columns = new ColumnFieldWriter(plan);
  }

  void addTo(TypeSpec.Builder metamodel, CompositePlan composite) {
    String field = composite.attribute().field();
    ClassName name = plan.names().metamodel().nestedClass(className("", field));
    metamodel.addField(
        FieldSpec.builder(name, field, Modifier.PUBLIC, Modifier.FINAL)
            .initializer("new $T(this)", name)
            .build());
    metamodel.addType(
        columns(name, composite.value())
            .addJavadoc("The columns of {@code $L}.", composite.attribute().name())
            .build());
  }

  /** A class of all columns of a record's table. */
  TypeSpec row(ClassName name, Part value) {
    return columns(name, value).addJavadoc("All columns as the record.").build();
  }

  /** A class of the columns, with one inside it for each composite component. */
  private TypeSpec.Builder columns(ClassName name, Part value) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(plan.names().metamodel(), "table")
            .addStatement("super($S, $L)", recordName(value), value.nullable());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(RuntimeTypes.COMPOSITE_COLUMN, value.type()));
    for (Part part : value.parts()) {
      type.addField(
          FieldSpec.builder(type(name, part), part.component(), Modifier.PUBLIC, Modifier.FINAL)
              .build());
      constructor.addStatement("this.$N = $L", part.component(), made(name, part));
      if (part.column().isEmpty()) {
        type.addType(
            columns(inside(name, part), part)
                .addJavadoc("The columns of {@code $L}.", part.component())
                .build());
      }
    }
    return type.addMethod(constructor.build()).addMethod(parts(value)).addMethod(reading(value));
  }

  private static String recordName(Part value) {
    return value.type() instanceof ClassName name
        ? String.join(".", name.simpleNames())
        : value.type().toString();
  }

  private static TypeName type(ClassName around, Part part) {
    return part.column().map(ColumnFieldWriter::type).orElseGet(() -> inside(around, part));
  }

  /** A class inside has not the name of one around it. */
  private static ClassName inside(ClassName around, Part part) {
    String outer = around.simpleName();
    return around.nestedClass(
        className(outer.substring(0, outer.length() - SUFFIX.length()), part.component()));
  }

  private CodeBlock made(ClassName around, Part part) {
    return part.column()
        .map(this::made)
        .orElseGet(() -> CodeBlock.of("new $T(table)", type(around, part)));
  }

  private CodeBlock made(ColumnPlan column) {
    return columns.made(column, "table");
  }

  private static MethodSpec parts(Part value) {
    CodeBlock parts =
        value.parts().stream()
            .map(
                part ->
                    CodeBlock.of(
                        "part($S, $N, $T::$N)$L",
                        part.component(),
                        part.component(),
                        value.type(),
                        part.component(),
                        part.nullable() ? ".orNull()" : ""))
            .collect(CodeBlock.joining(",\n"));
    ClassName part = RuntimeTypes.COMPOSITE_COLUMN.nestedClass("Part");
    return MethodSpec.methodBuilder("parts")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(
            ParameterizedTypeName.get(
                ClassName.get(List.class), ParameterizedTypeName.get(part, value.type())))
        .addStatement("return $T.of(\n$L)", List.class, parts)
        .build();
  }

  private static MethodSpec reading(Part value) {
    MethodSpec.Builder reading =
        MethodSpec.methodBuilder("reading")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(RuntimeTypes.CELLS, "cells")
            .returns(ParameterizedTypeName.get(RuntimeTypes.READING, value.type()));
    NameAllocator names = new NameAllocator();
    List.of("cells", "row", "at").forEach(names::newName);
    List<CodeBlock> arguments = new ArrayList<>();
    for (Part part : value.parts()) {
      String cell = names.newName(part.component());
      reading.addStatement(
          "$T $N = cells.next()",
          ParameterizedTypeName.get(RuntimeTypes.CELL, part.type().box()),
          cell);
      arguments.add(CodeBlock.of("$N.$L(row, at)", cell, part.nullable() ? "read" : "require"));
    }
    return reading
        .addStatement(
            "return (row, at) -> new $T($L)", value.type(), CodeBlock.join(arguments, ", "))
        .build();
  }

  /** {@code TotalColumns}, which hides no type called {@code Total}. */
  private static String className(String before, String attribute) {
    return before + Character.toUpperCase(attribute.charAt(0)) + attribute.substring(1) + SUFFIX;
  }
}
