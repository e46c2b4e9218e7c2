package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.aludel.processor.model.EdgePlan;
import dev.aludel.processor.model.ModelPlan;
import dev.aludel.processor.model.ValuePlan;
import java.util.List;

/**
 * Writes what a mapper says about a relationship: {@code Edge.toOne("category", () ->
 * CategoryMapper.MAPPER).foreignKey("category_id").inverse("products")}.
 */
final class EdgeCode {
  private EdgeCode() {}

  static CodeBlock of(ModelPlan plan, EdgePlan edge) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.$L($S, () -> $T.MAPPER)$>$>",
                RuntimeTypes.EDGE,
                factory(edge.kind()),
                edge.attribute().name(),
                edge.target().mapper());
    if (edge.kind() == EdgePlan.Kind.MANY_TO_MANY) {
      addLinkTable(code, edge);
    } else {
      code.add("\n.foreignKey($L)", ValueCode.strings(edge.join().columns()));
    }
    edge.inverse().ifPresent(inverse -> code.add("\n.inverse($S)", inverse));
    edge.backref().ifPresent(backref -> code.add("\n.backref($S)", backref));
    addCascades(code, edge.cascades());
    BehaviourCode.add(code, edge);
    ListenerWriter.add(code, plan, edge);
    edge.join().loadedBy().ifPresent(tail -> code.add("\n.loadedBy($L)", SqlTextCode.of(tail)));
    return code.add("$<$<").build();
  }

  private static String factory(EdgePlan.Kind kind) {
    return switch (kind) {
      case TO_ONE -> "toOne";
      case TO_ONE_BACK -> "toOneBack";
      case TO_MANY -> "toMany";
      case MANY_TO_MANY -> "manyToMany";
    };
  }

  private static void addLinkTable(CodeBlock.Builder code, EdgePlan edge) {
    edge.join()
        .link()
        .ifPresent(
            link -> {
              code.add("\n.through($T.$L)", link.owner(), link.constant());
              code.add("\n.columns($L)", ValueCode.strings(edge.join().columns()));
              code.add("\n.targetColumns($L)", ValueCode.strings(link.targetColumns()));
              link.extra().forEach(extra -> addExtra(code, extra));
            });
  }

  private static void addExtra(CodeBlock.Builder code, EdgePlan.ExtraValue extra) {
    ValuePlan value = extra.value();
    code.add("\n.extra($S, time -> $L)", extra.column(), ValueCode.database(value, extra));
  }

  private static void addCascades(CodeBlock.Builder code, List<String> cascades) {
    if (!cascades.isEmpty()) {
      code.add(
          "\n.cascade($L)",
          cascades.stream()
              .map(cascade -> CodeBlock.of("$T.$L", RuntimeTypes.CASCADE, cascade))
              .collect(CodeBlock.joining(", ")));
    }
  }
}
