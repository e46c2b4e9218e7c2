package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.model.LinkedModel;

/** A class model can be made without arguments. */
final class ConstructorRules {
  private ConstructorRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    boolean missing =
        model
            .model()
            .construction()
            .filter(construction -> !construction.noArguments())
            .isPresent();
    if (missing) {
      diagnostics.report(
          model.model().origin(),
          Message.MODEL_CONSTRUCTOR_IS_MISSING,
          model.name().simpleName(),
          model.name().simpleName());
    }
  }
}
