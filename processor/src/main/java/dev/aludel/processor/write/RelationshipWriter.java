package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.AttributePlan;
import dev.aludel.processor.model.EdgePlan;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.MethodPlan;
import dev.aludel.processor.model.ModelPlan;
import dev.aludel.processor.model.SettablePlan;
import java.util.Optional;

/**
 * Writes what reads and sets a relationship of an entity; one that leads nowhere only throws.
 *
 * <pre>{@code
 * public Category category() {
 *   aludelState().fetch(ProductMapper.CATEGORY);
 *   return category;
 * }
 *
 * public void category(Category category) {
 *   aludelState().relate(ProductMapper.CATEGORY, category);
 * }
 *
 * public List<OrderItem> orderItems() {
 *   if (orderItems == null) {
 *     orderItems = aludelState().list(ProductMapper.ORDER_ITEMS);
 *   }
 *   return orderItems;
 * }
 * }</pre>
 */
final class RelationshipWriter {
  private final SettablePlan settable;
  private final AttributePlan attribute;
  private final AttributeMethods methods;

  RelationshipWriter(ModelPlan plan, GeneratedTypes types, SettablePlan settable) {
    this.settable = settable;
    this.attribute = settable.attribute();
    this.methods = new AttributeMethods(plan, types, attribute);
  }

  void addTo(TypeSpec.Builder entity) {
    attribute
        .accessor()
        .map(method -> methods.accessor(method).addCode(read()).build())
        .ifPresent(entity::addMethod);
    attribute.setter().ifPresent(method -> entity.addMethod(setter(method)));
  }

  private CodeBlock read() {
    if (!(settable instanceof EdgePlan edge)) {
      return unsupported();
    }
    return edge.kind().isMany() ? readMany(edge) : readOne();
  }

  private CodeBlock readOne() {
    String fetch = attribute.nullness().nullable() ? "fetch" : "fetchRequired";
    CodeBlock answer =
        attribute.nullness().optional()
            ? CodeBlock.of("$T.ofNullable($N)", Optional.class, attribute.field())
            : CodeBlock.of("$N", attribute.field());
    return CodeBlock.builder()
        .addStatement("aludelState().$L($L)", fetch, methods.constant())
        .addStatement("return $L", answer)
        .build();
  }

  private CodeBlock readMany(EdgePlan edge) {
    CodeBlock view = view(edge);
    if (!edge.collection().orElseThrow().isLoaded()) {
      return CodeBlock.builder()
          .addStatement(
              "return $T.of(aludelState(), $L, $T.$L)",
              edge.collection().orElseThrow().type(),
              methods.constant(),
              edge.target().metamodel(),
              edge.target().constant())
          .build();
    }
    return CodeBlock.builder()
        .beginControlFlow("if ($N == null)", attribute.field())
        .addStatement("$N = aludelState().list($L)", attribute.field(), methods.constant())
        .endControlFlow()
        .addStatement("return $L", view)
        .build();
  }

  /** What shows the list as the accessor's type. */
  private CodeBlock view(EdgePlan edge) {
    return switch (edge.collection().orElseThrow()) {
      case SET -> CodeBlock.of("$N.asSet()", attribute.field());
      case MAP -> CodeBlock.of("$N.asMap($L)", attribute.field(), key(edge));
      default -> CodeBlock.of("$N", attribute.field());
    };
  }

  /** {@code Post::title}; of a guilty map whatever compiles. */
  private static CodeBlock key(EdgePlan edge) {
    return edge.mentioned()
        .mapKey()
        .flatMap(LinkedColumn::declared)
        .map(key -> CodeBlock.of("$T::$N", edge.type(), key.accessor().method()))
        .orElse(CodeBlock.of("element -> null"));
  }

  private MethodSpec setter(MethodPlan method) {
    if (!(settable instanceof EdgePlan)) {
      return methods.setter(method, settable.type(), CodeBlock.of(""));
    }
    CodeBlock body = methods.write(settable, "this", method.parameter());
    return methods.setter(method, settable.type(), body);
  }

  private static CodeBlock unsupported() {
    return CodeBlock.builder()
        .addStatement("throw new $T()", UnsupportedOperationException.class)
        .build();
  }
}
