package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedRelationship;
import dev.aludel.processor.model.LinkedRelationship.ColumnPair;
import dev.aludel.processor.model.LinkedRelationship.Kind;
import dev.aludel.processor.model.RelationshipDescriptor;
import java.util.List;
import java.util.Optional;

/** Two relationships write one column only on purpose. */
final class OverlapRules {
  private OverlapRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    List<LinkedRelationship> writing =
        model.relationships().stream()
            .filter(one -> !one.declared().options().behaviour().viewOnly())
            .toList();
    for (int i = 0; i < writing.size(); i++) {
      for (LinkedRelationship first : writing.subList(0, i)) {
        overlap(first, writing.get(i), diagnostics);
      }
    }
    model.relationships().forEach(one -> names(model, one.declared(), diagnostics));
  }

  private static void overlap(
      LinkedRelationship first, LinkedRelationship second, Diagnostics diagnostics) {
    Optional<String> shared = shared(first, second);
    if (shared.isPresent() && !names(first, second) && !names(second, first)) {
      RelationshipDescriptor declared = second.declared();
      diagnostics.report(
          declared.options().origin(),
          Message.RELATIONSHIPS_OVERLAP,
          Words.owner(declared.accessor()),
          declared.accessor().method(),
          first.attribute(),
          shared.get());
    }
  }

  /** The column that both write: of this table, or of the same other one. */
  private static Optional<String> shared(LinkedRelationship first, LinkedRelationship second) {
    boolean here = first.kind() == Kind.MANY_TO_ONE;
    boolean sameTable =
        here == (second.kind() == Kind.MANY_TO_ONE)
            && (here || first.target().name().equals(second.target().name()));
    return first.foreignKey().stream()
        .map(ColumnPair::referring)
        .filter(column -> sameTable)
        .filter(
            column -> second.foreignKey().stream().anyMatch(one -> one.referring().equals(column)))
        .findFirst();
  }

  private static boolean names(LinkedRelationship one, LinkedRelationship other) {
    return one.declared().options().behaviour().overlaps().contains(other.attribute());
  }

  private static void names(
      LinkedModel model, RelationshipDescriptor declared, Diagnostics diagnostics) {
    List<String> known =
        model.model().relationships().stream().map(RelationshipDescriptor::attribute).toList();
    List<String> overlaps = declared.options().behaviour().overlaps();
    for (int i = 0; i < overlaps.size(); i++) {
      if (!known.contains(overlaps.get(i))) {
        diagnostics.report(
            Problem.of(
                    declared.options().origin().value("overlaps", i),
                    Message.OVERLAPPING_RELATIONSHIP_IS_UNKNOWN,
                    Words.owner(declared.accessor()),
                    declared.accessor().method(),
                    overlaps.get(i),
                    Words.of(model))
                .suggesting(overlaps.get(i), known));
      }
    }
  }
}
