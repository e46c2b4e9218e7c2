package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.RelationshipDescriptor;
import java.util.List;
import java.util.Optional;

/** {@code repr} names attributes that toString may show without loading or telling secrets. */
final class ReprRules {
  private ReprRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    List<String> names = model.model().repr();
    for (int i = 0; i < names.size(); i++) {
      name(model, names.get(i), model.model().table().origin().value("repr", i), diagnostics);
    }
  }

  private static void name(LinkedModel model, String name, Origin origin, Diagnostics diagnostics) {
    Optional<AttributeDescriptor> found =
        model.model().attributes().stream()
            .filter(attribute -> attribute.attribute().equals(name))
            .findFirst();
    if (found.isEmpty()) {
      List<String> columns =
          model.model().columns().stream().map(ColumnDescriptor::attribute).toList();
      diagnostics.report(
          Problem.of(origin, Message.REPR_NAMES_NO_ATTRIBUTE, Words.of(model), name)
              .suggesting(name, columns));
    } else if (found.get() instanceof RelationshipDescriptor) {
      diagnostics.report(origin, Message.REPR_NAMES_A_RELATIONSHIP, Words.of(model), name);
    } else if (found.get() instanceof ColumnDescriptor column && column.options().sensitive()) {
      diagnostics.report(origin, Message.REPR_SHOWS_A_SENSITIVE_COLUMN, Words.of(model), name);
    }
  }
}
