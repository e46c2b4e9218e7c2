package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.MixinMessage;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.LinkedModel;

/** The attributes of a view cannot be set. */
final class ViewRules {
  private ViewRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    if (!model.model().table().view()) {
      return;
    }
    for (AttributeDescriptor attribute : model.model().attributes()) {
      attribute
          .accessor()
          .setter()
          .ifPresent(
              setter ->
                  diagnostics.report(
                      setter.origin(),
                      MixinMessage.VIEW_HAS_A_SETTER,
                      Words.of(model),
                      setter.method()));
    }
  }
}
