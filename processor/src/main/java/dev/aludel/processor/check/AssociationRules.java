package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.model.ExtraColumnDescriptor;
import dev.aludel.processor.model.LinkedAssociation;
import dev.aludel.processor.model.LinkedAssociation.AssociationColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.RelationshipDescriptor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of an association table have names of their own. */
final class AssociationRules {
  private AssociationRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    for (LinkedAssociation association : model.associations()) {
      model
          .model()
          .findRelationship(association.attribute())
          .ifPresent(relationship -> names(relationship, association, diagnostics));
    }
  }

  private static void names(
      RelationshipDescriptor relationship, LinkedAssociation association, Diagnostics diagnostics) {
    List<String> names =
        Stream.concat(
                Stream.concat(association.toOwner().stream(), association.toTarget().stream())
                    .map(AssociationColumn::name),
                association.extra().stream().map(ExtraColumnDescriptor::name))
            .toList();
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        diagnostics.report(
            relationship.options().origin().value("secondary"),
            Message.ASSOCIATION_COLUMN_IS_TAKEN,
            Words.owner(relationship.accessor()),
            relationship.accessor().method(),
            association.table(),
            name);
      }
    }
  }
}
