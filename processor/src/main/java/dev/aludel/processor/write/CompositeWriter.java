package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.AttributePlan;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.CompositePlan;
import dev.aludel.processor.model.CompositePlan.Part;
import dev.aludel.processor.model.MethodPlan;
import dev.aludel.processor.model.ModelPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what reads and sets a composite of an entity.
 *
 * <pre>{@code
 * public Money discount() {
 *   aludelState().read(InvoiceMapper.DISCOUNT_AMOUNT);
 *   aludelState().read(InvoiceMapper.DISCOUNT_CURRENCY);
 *   if (discountAmount == null && discountCurrency == null) {
 *     return null;
 *   }
 *   return new Money(
 *       Composites.present(this, InvoiceMapper.DISCOUNT_AMOUNT, discountAmount),
 *       Composites.present(this, InvoiceMapper.DISCOUNT_CURRENCY, discountCurrency));
 * }
 *
 * public void total(Money total) {
 *   Composites.require(this, "total", total);
 *   BigDecimal totalAmount = Composites.present(this, InvoiceMapper.TOTAL_AMOUNT, total.amount());
 *   String totalCurrency = …
 *   this.totalAmount =
 *       aludelState().write(InvoiceMapper.TOTAL_AMOUNT, this.totalAmount, totalAmount);
 *   …
 * }
 * }</pre>
 */
final class CompositeWriter {
  private final ModelPlan plan;
  private final GeneratedTypes types;
  private final CompositePlan composite;
  private final AttributeMethods methods;

  CompositeWriter(ModelPlan plan, GeneratedTypes types, CompositePlan composite) {
    this.plan = plan;
    this.types = types;
    this.composite = composite;
    this.methods = new AttributeMethods(plan, types, composite.attribute());
  }

  void addTo(TypeSpec.Builder entity) {
    AttributePlan attribute = composite.attribute();
    attribute.accessor().ifPresent(method -> entity.addMethod(accessor(method)));
    attribute
        .setter()
        .ifPresent(
            method ->
                entity.addMethod(
                    methods.setter(method, composite.type(), write("this", method.parameter()))));
  }

  private MethodSpec accessor(MethodPlan method) {
    MethodSpec.Builder accessor = methods.accessor(method);
    composite
        .value()
        .columns()
        .forEach(
            column ->
                accessor.addStatement(
                    "aludelState().$L($L)",
                    column.attribute().nullness().nullable() ? "read" : "require",
                    constant(column)));
    if (composite.value().nullable()) {
      accessor
          .beginControlFlow("if ($L)", allNull(composite.value()))
          .addStatement("return null")
          .endControlFlow();
    }
    return accessor.addStatement("return $L", made(composite.value())).build();
  }

  /** {@code new Money(totalAmount, totalCurrency)}. */
  private CodeBlock made(Part part) {
    CodeBlock components =
        part.parts().stream().map(this::component).collect(CodeBlock.joining(",\n"));
    return CodeBlock.of("new $T(\n$L)", part.type(), components);
  }

  private CodeBlock component(Part part) {
    if (part.column().isEmpty()) {
      CodeBlock made = CodeBlock.of("$>$>$L$<$<", made(part));
      return part.nullable() ? CodeBlock.of("$L$>$>\n? null\n: $L$<$<", allNull(part), made) : made;
    }
    ColumnPlan column = part.column().get();
    boolean checked = column.attribute().nullness().nullable() && !part.nullable();
    CodeBlock field = CodeBlock.of("$N", column.attribute().field());
    return checked ? present("this", column, field) : field;
  }

  /** {@code discountAmount == null && discountCurrency == null}. */
  private static CodeBlock allNull(Part part) {
    return part.columns()
        .map(column -> CodeBlock.of("$N == null", column.attribute().field()))
        .collect(CodeBlock.joining("$W&& "));
  }

  /**
   * Gives all columns their values, after all of them were found good.
   *
   * @param object {@code this} or {@code entity}
   * @param value the name of the parameter that holds the record
   */
  CodeBlock write(String object, String value) {
    NameAllocator names = new NameAllocator();
    List.of(value, "entity").forEach(names::newName);
    CodeBlock.Builder found = CodeBlock.builder();
    CodeBlock.Builder written = CodeBlock.builder();
    if (!composite.value().nullable()) {
      found.addStatement(
          "$T.require($L, $S, $N)",
          RuntimeTypes.COMPOSITES,
          object,
          composite.attribute().name(),
          value);
    }
    List<CodeBlock> absent = new ArrayList<>();
    if (composite.value().nullable()) {
      absent.add(CodeBlock.of("$N == null", value));
    }
    Parts parts = new Parts(object, names, found, written);
    parts.add(composite.value(), CodeBlock.of("$N", value), absent);
    return found.add(written.build()).build();
  }

  /** Takes a record apart. */
  private final class Parts {
    private final String object;
    private final NameAllocator names;
    private final CodeBlock.Builder found;
    private final CodeBlock.Builder written;

    Parts(String object, NameAllocator names, CodeBlock.Builder found, CodeBlock.Builder written) {
      this.object = object;
      this.names = names;
      this.found = found;
      this.written = written;
    }

    /** The components of a record, which is null if one of those conditions holds. */
    void add(Part record, CodeBlock value, List<CodeBlock> absent) {
      for (Part part : record.parts()) {
        CodeBlock component = CodeBlock.of("$L.$N()", value, part.component());
        if (part.column().isPresent()) {
          add(part, part.column().get(), component, absent);
        } else if (part.nullable()) {
          List<CodeBlock> more = new ArrayList<>(absent);
          more.add(CodeBlock.of("$L == null", component));
          add(part, component, more);
        } else {
          ColumnPlan first = part.columns().findFirst().orElseThrow();
          add(part, present(object, first, component), absent);
        }
      }
    }

    private void add(Part part, ColumnPlan column, CodeBlock value, List<CodeBlock> absent) {
      String field = column.attribute().field();
      String local = names.newName(field);
      CodeBlock present =
          part.nullable() || part.type().isPrimitive() ? value : present(object, column, value);
      CodeBlock condition =
          absent.isEmpty()
              ? CodeBlock.of("")
              : CodeBlock.of("$L ? null : ", CodeBlock.join(absent, " || "));
      found.addStatement("$T $N = $L$L", column.type(), local, condition, present);
      written.addStatement(
          "$L.$N = $L.write($L, $L.$N, $L)",
          object,
          field,
          AttributeMethods.state(object),
          constant(column),
          object,
          field,
          AttributeMethods.rounded(column.rounding(), CodeBlock.of("$N", local)));
    }
  }

  private CodeBlock present(String object, ColumnPlan column, CodeBlock value) {
    return CodeBlock.of(
        "$T.present($L, $L, $L)", RuntimeTypes.COMPOSITES, object, constant(column), value);
  }

  private CodeBlock constant(ColumnPlan column) {
    return new AttributeMethods(plan, types, column.attribute()).constant();
  }
}
