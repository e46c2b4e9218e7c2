package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.model.LinkedAssociation;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedRelationship;
import dev.aludel.processor.model.RelationshipDescriptor;
import dev.aludel.processor.model.RelationshipOptions;
import dev.aludel.processor.model.SecondaryDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An association table is declared once, or alike, written once, and is no model's. */
final class SecondaryRules {
  private SecondaryRules() {}

  static void check(List<LinkedModel> models, Diagnostics diagnostics) {
    shared(models, diagnostics);
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

  /** What relationships over the same table say of it; each pair once, at the later one. */
  private static void shared(List<LinkedModel> models, Diagnostics diagnostics) {
    List<LinkedRelationship> seen = new ArrayList<>();
    for (LinkedModel model : models) {
      for (LinkedRelationship one : model.relationships()) {
        if (one.declared().options().secondary().isPresent() && one.association().isPresent()) {
          seen.stream()
              .filter(other -> isOverSameTable(one, other))
              .findFirst()
              .ifPresent(other -> share(one, other, diagnostics));
          seen.add(one);
        }
      }
    }
  }

  private static boolean isOverSameTable(LinkedRelationship one, LinkedRelationship other) {
    LinkedAssociation table = one.association().orElseThrow().table();
    LinkedAssociation known = other.association().orElseThrow().table();
    // Models that extend the one that declares it have the same relationship.
    boolean isInherited =
        one.declared().equals(other.declared()) && table.owner().equals(known.owner());
    return !isInherited
        && table.table().equalsIgnoreCase(known.table())
        && table.schema().equals(known.schema())
        && !one.declared().options().backPopulates().equals(Optional.of(other.attribute()))
        && !other.declared().options().backPopulates().equals(Optional.of(one.attribute()));
  }

  private static void share(
      LinkedRelationship one, LinkedRelationship other, Diagnostics diagnostics) {
    LinkedAssociation table = one.association().orElseThrow().table();
    LinkedAssociation known = other.association().orElseThrow().table();
    RelationshipOptions options = one.declared().options();
    boolean meant =
        options.behaviour().viewOnly()
            || other.declared().options().behaviour().viewOnly()
            || options.behaviour().overlaps().contains(other.attribute())
            || other.declared().options().behaviour().overlaps().contains(one.attribute());
    boolean alike = columns(table).equals(columns(known));
    if (!alike || !meant) {
      diagnostics.report(
          options.origin().value("secondary"),
          alike ? Message.SECONDARY_IS_WRITTEN_TWICE : Message.SECONDARY_TABLES_DIFFER,
          Words.owner(one.declared().accessor()),
          one.declared().accessor().method(),
          Words.owner(other.declared().accessor()),
          other.declared().accessor().method(),
          table.table());
    }
  }

  /** What the table has, whichever side is the owner. */
  private static Set<String> columns(LinkedAssociation table) {
    Set<String> columns = new TreeSet<>();
    Stream.of(table.toOwner(), table.toTarget())
        .flatMap(List::stream)
        .forEach(column -> columns.add(column.name() + " " + column.referred()));
    table.extra().forEach(extra -> columns.add(extra.name() + " " + Words.of(extra.type())));
    return columns;
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
