package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.RelationshipDescriptor;
import java.util.List;
import java.util.Optional;

/** A backref is a new name in its target. */
final class BackrefRules {
  private BackrefRules() {}

  static void check(List<LinkedModel> models, Diagnostics diagnostics) {
    for (LinkedModel model : models) {
      for (RelationshipDescriptor relationship : model.model().relationships()) {
        relationship
            .options()
            .backref()
            .ifPresent(name -> backref(models, relationship, name, diagnostics));
      }
    }
  }

  private static void backref(
      List<LinkedModel> models,
      RelationshipDescriptor relationship,
      String name,
      Diagnostics diagnostics) {
    Optional<LinkedModel> target =
        models.stream().filter(model -> model.name().equals(relationship.target())).findFirst();
    boolean taken =
        target.stream()
            .flatMap(model -> model.model().attributes().stream())
            .anyMatch(attribute -> attribute.attribute().equals(name));
    if (taken) {
      diagnostics.report(
          relationship.options().origin().value("backref"),
          Message.BACKREF_IS_TAKEN,
          Words.owner(relationship.accessor()),
          relationship.accessor().method(),
          name,
          Words.target(relationship));
    }
  }
}
