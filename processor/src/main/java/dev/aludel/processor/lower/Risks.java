package dev.aludel.processor.lower;

import dev.aludel.processor.lower.Meaning.Row;
import dev.aludel.processor.model.HybridDescriptor;
import dev.aludel.processor.model.HybridTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which hybrids a database may refuse to compute for a row: those that divide. Java's {@code &&}
 * keeps them from rows that they are not meant for, SQL's {@code and} does not.
 */
final class Risks {
  private final HybridBodies bodies;

  Risks(HybridBodies bodies) {
    this.bodies = bodies;
  }

  /** True also where that cannot be seen. */
  boolean canFail(Row row, HybridDescriptor hybrid) {
    return canFail(row, hybrid, new HashSet<>());
  }

  private boolean canFail(Row row, HybridDescriptor hybrid, Set<String> seen) {
    if (!seen.add(hybrid.key())) {
      return false;
    }
    if (hybrid.isByHand()) {
      return true;
    }
    return bodies.find(hybrid).map(body -> canFail(row, body.tree(), seen)).orElse(true);
  }

  private boolean canFail(Row row, HybridTree tree, Set<String> seen) {
    if (tree instanceof HybridTree.Binary binary
        && (binary.operator().equals("/") || binary.operator().equals("%"))) {
      return true;
    }
    if (tree instanceof HybridTree.Call call && Decimals.DIVISIONS.contains(call.method())) {
      return true;
    }
    if (tree instanceof HybridTree.Call call
        && call.target().isEmpty()
        && ModelMembers.hybrids(row, call.method(), call.arguments().size(), false).stream()
            .anyMatch(other -> canFail(row, other, seen))) {
      return true;
    }
    if (tree instanceof HybridTree.Call call
        && call.target().filter(one -> canFail(row, one, call, seen)).isPresent()) {
      return true;
    }
    return parts(tree).anyMatch(part -> canFail(row, part, seen));
  }

  /** What a type above says may fail. */
  private boolean canFail(Row row, HybridTree target, HybridTree.Call call, Set<String> seen) {
    return target instanceof HybridTree.Super above
        && bodies
            .findInherited(above.type().canonicalName(), call.method(), call.arguments().size())
            .map(body -> canFail(row, body.tree(), seen))
            .orElse(true);
  }

  /** What a tree is directly made of. */
  static Stream<HybridTree> parts(HybridTree tree) {
    if (tree instanceof HybridTree.Call call) {
      return Stream.concat(call.target().stream(), call.arguments().stream());
    }
    if (tree instanceof HybridTree.Switch choice) {
      return Stream.concat(
          Stream.of(choice.selector()),
          Stream.concat(
              choice.branches().stream().map(HybridTree.Branch::result), choice.rest().stream()));
    }
    return few(tree).stream();
  }

  private static List<HybridTree> few(HybridTree tree) {
    if (tree instanceof HybridTree.Binary binary) {
      return List.of(binary.left(), binary.right());
    }
    if (tree instanceof HybridTree.Conditional choice) {
      return List.of(choice.condition(), choice.yes(), choice.no());
    }
    if (tree instanceof HybridTree.Let let) {
      return List.of(let.value(), let.rest());
    }
    if (tree instanceof HybridTree.Unary unary) {
      return List.of(unary.operand());
    }
    if (tree instanceof HybridTree.Cast cast) {
      return List.of(cast.operand());
    }
    return tree instanceof HybridTree.Lambda lambda ? List.of(lambda.body()) : List.of();
  }
}
