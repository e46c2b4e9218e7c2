package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.RelationshipDescriptor;
import dev.aludel.processor.model.SecondaryDescriptor;
import java.util.List;
import java.util.Locale;

/** An association table is declared once, and is no model's. */
final class SecondaryRules {
  private SecondaryRules() {}

  static void check(List<LinkedModel> models, Diagnostics diagnostics) {
    for (LinkedModel model : models) {
      for (RelationshipDescriptor relationship : model.model().relationships()) {
        relationship
            .options()
            .secondary()
            .ifPresent(
                secondary -> {
                  table(models, relationship, secondary, diagnostics);
                  twice(models, model, relationship, diagnostics);
                });
      }
    }
  }

  private static void table(
      List<LinkedModel> models,
      RelationshipDescriptor relationship,
      SecondaryDescriptor secondary,
      Diagnostics diagnostics) {
    String table = secondary.table().toLowerCase(Locale.ROOT);
    models.stream()
        .filter(model -> model.model().table().name().toLowerCase(Locale.ROOT).equals(table))
        .findFirst()
        .ifPresent(
            model ->
                diagnostics.report(
                    secondary.origin().nested("table"),
                    Message.SECONDARY_TABLE_IS_A_MODEL,
                    Words.owner(relationship.accessor()),
                    relationship.accessor().method(),
                    secondary.table(),
                    Words.of(model)));
  }

  /** Reports a pair of relationships once: at the one whose name comes last. */
  private static void twice(
      List<LinkedModel> models,
      LinkedModel model,
      RelationshipDescriptor relationship,
      Diagnostics diagnostics) {
    String self = model.name().canonicalName() + "." + relationship.attribute();
    String other = relationship.options().backPopulates().orElse("");
    models.stream()
        .filter(target -> target.name().equals(relationship.target()))
        .filter(target -> self.compareTo(target.name().canonicalName() + "." + other) > 0)
        .flatMap(target -> target.model().findRelationship(other).stream())
        .filter(back -> back.options().secondary().isPresent())
        .findFirst()
        .ifPresent(
            back ->
                diagnostics.report(
                    relationship.options().origin().value("secondary"),
                    Message.SECONDARY_IS_DECLARED_TWICE,
                    Words.owner(relationship.accessor()),
                    relationship.accessor().method(),
                    Words.owner(back.accessor()),
                    back.accessor().method()));
  }
}
