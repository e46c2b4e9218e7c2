package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.ColumnOptions;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedRelationship;
import dev.aludel.processor.model.RelationshipDescriptor;
import dev.aludel.processor.model.RelationshipOptions;
import dev.aludel.processor.model.RelationshipOptions.Cascade;
import java.util.stream.Stream;

/** The options of a relationship suit its kind, and each other. */
final class RelationshipRules {
  private RelationshipRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    for (RelationshipDescriptor relationship : model.model().relationships()) {
      options(relationship, diagnostics);
      column(relationship, diagnostics);
    }
    model.relationships().forEach(relationship -> orphans(relationship, diagnostics));
  }

  private static void options(RelationshipDescriptor relationship, Diagnostics diagnostics) {
    RelationshipOptions options = relationship.options();
    if (options.secondary().isPresent() && !relationship.toMany()) {
      report(
          relationship,
          Message.SECONDARY_ON_A_TO_ONE,
          options.origin().value("secondary"),
          diagnostics);
    }
    if (options.backref().isPresent() && options.backPopulates().isPresent()) {
      report(
          relationship,
          Message.BACKREF_AND_BACK_POPULATES,
          options.origin().value("backref"),
          diagnostics);
    }
  }

  private static void column(RelationshipDescriptor relationship, Diagnostics diagnostics) {
    ColumnOptions column = relationship.column();
    if (!relationship.toMany()) {
      typeOption(column).forEach(option -> typed(relationship, option, diagnostics));
      return;
    }
    if (column.origin().annotation().isPresent()) {
      report(relationship, Message.COLUMN_ON_A_TO_MANY, column.origin(), diagnostics);
    }
    relationship
        .id()
        .ifPresent(id -> report(relationship, Message.TO_MANY_IN_A_KEY, id.origin(), diagnostics));
  }

  /** The first option that says what the key of the target says already. */
  private static Stream<String> typeOption(ColumnOptions column) {
    return Stream.of(
            column.type().isPresent() ? "type" : "",
            column.sqlType().isPresent() ? "sqlType" : "",
            column.length() != 0 ? "length" : "",
            column.precision() != 0 ? "precision" : "",
            column.scale() != -1 ? "scale" : "")
        .filter(name -> !name.isEmpty())
        .limit(1);
  }

  private static void typed(
      RelationshipDescriptor relationship, String option, Diagnostics diagnostics) {
    diagnostics.report(
        relationship.column().origin().value(option),
        Message.RELATIONSHIP_COLUMN_HAS_A_TYPE,
        Words.owner(relationship.accessor()),
        relationship.accessor().method(),
        option);
  }

  private static void orphans(LinkedRelationship relationship, Diagnostics diagnostics) {
    RelationshipDescriptor declared = relationship.declared();
    String kind =
        switch (relationship.kind()) {
          case MANY_TO_ONE -> "many-to-one";
          case MANY_TO_MANY -> "many-to-many";
          case ONE_TO_MANY, ONE_TO_ONE_BACK -> "";
        };
    boolean shared = !kind.isEmpty() && !declared.options().behaviour().singleParent();
    if (shared && declared.options().cascade().contains(Cascade.DELETE_ORPHAN)) {
      diagnostics.report(
          declared.options().origin().value("cascade"),
          Message.DELETE_ORPHAN_NEEDS_A_COLLECTION_OF_ITS_OWN,
          Words.owner(declared.accessor()),
          declared.accessor().method(),
          kind);
    }
  }

  private static void report(
      RelationshipDescriptor relationship,
      Message message,
      Origin origin,
      Diagnostics diagnostics) {
    diagnostics.report(
        origin,
        message,
        Words.owner(relationship.accessor()),
        relationship.accessor().method(),
        Words.target(relationship));
  }
}
