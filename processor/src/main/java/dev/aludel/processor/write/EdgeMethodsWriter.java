package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.aludel.processor.model.CollectionDescriptor;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.EdgePlan;
import dev.aludel.processor.model.ModelPlan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Writes how a mapper reaches the relationships of an entity.
 *
 * <pre>{@code
 * protected Object related(ProductEntity entity, int attribute) {
 *   return switch (attribute) {
 *     case CATEGORY -> entity.category;
 *     case ORDER_ITEMS -> entity.orderItems;
 *     default -> throw unknownAttribute(attribute);
 *   };
 * }
 *
 * protected void relate(ProductEntity entity, int attribute, Object value) {
 *   … case CATEGORY -> entity.category = (Category) value;
 * }
 *
 * protected RelatedList<?> list(ProductEntity entity, int attribute) {
 *   … case ORDER_ITEMS -> (RelatedList<?>) entity.orderItems();
 * }
 *
 * protected void foreignKey(ProductEntity entity, int attribute, Object key) {
 *   … case CATEGORY -> entity.categoryId = (Long) key;
 * }
 * }</pre>
 */
final class EdgeMethodsWriter {
  private final ModelPlan plan;

  EdgeMethodsWriter(ModelPlan plan) {
    this.plan = plan;
  }

  void addTo(TypeSpec.Builder mapper) {
    TypeName list =
        ParameterizedTypeName.get(
            RuntimeTypes.RELATED_LIST, WildcardTypeName.subtypeOf(Object.class));
    add(mapper, method("related").returns(Object.class), edge -> true, this::related);
    add(
        mapper,
        method("relate").addParameter(Object.class, "value"),
        edge -> !edge.kind().isMany(),
        this::relate);
    add(mapper, method("list").returns(list), edge -> edge.kind().isMany(), this::list);
    add(
        mapper,
        method("foreignKey").addParameter(Object.class, "key"),
        edge -> !edge.join().foreignKey().isEmpty(),
        this::foreignKey);
  }

  private MethodSpec.Builder method(String name) {
    return MapperMethods.overriding(name)
        .addParameter(MapperMethods.entity(plan.names()))
        .addParameter(TypeName.INT, "attribute");
  }

  private void add(
      TypeSpec.Builder mapper,
      MethodSpec.Builder method,
      Predicate<EdgePlan> filter,
      Function<EdgePlan, CodeBlock> effect) {
    List<CodeBlock> cases =
        plan.edges().stream()
            .filter(filter)
            .map(edge -> CodeBlock.of("$L -> $L", edge.attribute().constant(), effect.apply(edge)))
            .toList();
    if (cases.isEmpty()) {
      return;
    }
    boolean answers = !TypeName.VOID.equals(method.build().returnType());
    LongMethods.addSwitch(mapper, method, LongMethods.Head.ofAttribute(answers), cases);
  }

  private CodeBlock related(EdgePlan edge) {
    return CodeBlock.of("entity.$N;", edge.attribute().field());
  }

  private CodeBlock relate(EdgePlan edge) {
    return CodeBlock.of("entity.$N = ($T) value;", edge.attribute().field(), edge.type());
  }

  private CodeBlock list(EdgePlan edge) {
    String field = edge.attribute().field();
    if (edge.collection().equals(Optional.of(CollectionDescriptor.Form.LIST))) {
      String accessor = edge.attribute().accessor().orElseThrow().name();
      return CodeBlock.of("($T<?>) entity.$N();", RuntimeTypes.RELATED_LIST, accessor);
    }
    return CodeBlock.builder()
        .add("{\n$>")
        .beginControlFlow("if (entity.$N == null)", field)
        .addStatement(
            "entity.$N = entity.aludelState().list($L)", field, edge.attribute().constant())
        .endControlFlow()
        .addStatement("yield entity.$N", field)
        .add("$<}")
        .build();
  }

  private CodeBlock foreignKey(EdgePlan edge) {
    List<EdgePlan.KeyPart> parts = edge.join().foreignKey();
    if (parts.size() == 1) {
      return assignment(parts.get(0), "key", CodeBlock.of("key"));
    }
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("{\n$>")
            .addStatement("$T parts = ($T) key", edge.target().key(), edge.target().key());
    boolean some = parts.stream().anyMatch(part -> isNullable(part));
    for (EdgePlan.KeyPart part : parts) {
      String field = plan.columns().get(part.column()).attribute().field();
      CodeBlock value = CodeBlock.of("parts.$N()", part.component());
      CodeBlock kept = CodeBlock.of("if (parts != null) entity.$N = $L;", field, value);
      code.add("$L\n", some && !isNullable(part) ? kept : assignment(part, "parts", value));
    }
    return code.add("$<}").build();
  }

  /** A column that must not be null stays when nothing is referred to: another key shares it. */
  private boolean isNullable(EdgePlan.KeyPart part) {
    return plan.columns().get(part.column()).attribute().nullness().nullable();
  }

  /**
   * {@code entity.categoryId = (Long) key;}.
   *
   * @param nullable what may be null
   * @param value the part of the key, which is of its own boxed type or an Object
   */
  private CodeBlock assignment(EdgePlan.KeyPart part, String nullable, CodeBlock value) {
    ColumnPlan column = plan.columns().get(part.column());
    TypeName type = column.type();
    boolean whole = nullable.equals("key");
    if (whole && !type.isPrimitive()) {
      return CodeBlock.of("entity.$N = ($T) key;", column.attribute().field(), type);
    }
    String nothing = type.isPrimitive() ? DatabaseCode.zero(column.javaType()) : "null";
    boolean same = type.box().equals(part.type());
    CodeBlock typed = same ? value : CodeBlock.of("($T) (Object) $L", type.box(), value);
    return CodeBlock.of(
        "entity.$N = $L == null ? $L : $L;",
        column.attribute().field(),
        nullable,
        nothing,
        whole ? CodeBlock.of("($T) key", type.box()) : typed);
  }
}
