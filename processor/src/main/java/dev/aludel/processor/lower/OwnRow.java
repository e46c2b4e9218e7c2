package dev.aludel.processor.lower;

import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridPlan;
import dev.aludel.processor.model.LinkedModel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what a hybrid asks for beyond columns of its own row. */
final class OwnRow {
  private final LinkedModel model;
  private final List<HybridPlan> hybrids;
  private final Set<String> seen = new HashSet<>();

  OwnRow(LinkedModel model, List<HybridPlan> hybrids) {
    this.model = model;
    this.hybrids = hybrids;
  }

  /** The first relationship that it follows, itself or by another hybrid. */
  Optional<String> leftBy(HybridCode code) {
    if (code instanceof HybridCode.Field field && field.target() instanceof HybridCode.Self) {
      return relationship(field.name());
    }
    if (code instanceof HybridCode.Call call && call.target() instanceof HybridCode.Self) {
      Optional<String> own = relationship(call.method());
      return own.isPresent() ? own : leftByHybrids(call.method());
    }
    return parts(code).stream().flatMap(part -> leftBy(part).stream()).findFirst();
  }

  private Optional<String> relationship(String name) {
    return model.model().findRelationship(name).map(any -> name);
  }

  private Optional<String> leftByHybrids(String method) {
    return seen.add(method)
        ? hybrids.stream()
            .filter(hybrid -> hybrid.method().equals(method))
            .flatMap(hybrid -> hybrid.code().stream())
            .flatMap(code -> leftBy(code).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Whether the code calls something by this name: a row of its own. */
  static boolean mentions(HybridCode code, String variable) {
    return code.equals(new HybridCode.Text(variable))
        || parts(code).stream().anyMatch(part -> mentions(part, variable));
  }

  private static List<HybridCode> parts(HybridCode code) {
    if (code instanceof HybridCode.Field field) {
      return List.of(field.target());
    }
    if (code instanceof HybridCode.Call call) {
      return Stream.concat(Stream.of(call.target()), call.arguments().stream()).toList();
    }
    if (code instanceof HybridCode.StaticCall call) {
      return call.arguments();
    }
    if (code instanceof HybridCode.New made) {
      return made.arguments();
    }
    if (code instanceof HybridCode.Lambda lambda) {
      return List.of(lambda.body());
    }
    if (code instanceof HybridCode.Operator two) {
      return List.of(two.left(), two.right());
    }
    if (code instanceof HybridCode.Prefix one) {
      return List.of(one.operand());
    }
    if (code instanceof HybridCode.Choice choice) {
      return List.of(choice.condition(), choice.yes(), choice.no());
    }
    return List.of();
  }
}
