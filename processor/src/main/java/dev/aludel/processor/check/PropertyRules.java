package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.PropertyDescriptor;

/** Column properties are read only, and can be null where nobody says what they are. */
final class PropertyRules {
  private PropertyRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    model.model().properties().forEach(property -> check(property, diagnostics));
  }

  private static void check(PropertyDescriptor property, Diagnostics diagnostics) {
    String owner = Words.owner(property.accessor());
    String method = property.accessor().method();
    property
        .accessor()
        .setter()
        .ifPresent(
            setter ->
                diagnostics.report(
                    setter.origin(), Message.COLUMN_PROPERTY_HAS_A_SETTER, owner, method));
    boolean canBeNull = property.nullable() && !property.value().type().primitive();
    if (property.text().isEmpty() && !canBeNull) {
      diagnostics.report(
          property.annotation(), Message.QUERY_EXPRESSION_MUST_BE_NULLABLE, owner, method);
    }
  }
}
