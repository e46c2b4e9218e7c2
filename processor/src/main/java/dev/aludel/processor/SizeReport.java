package dev.aludel.processor;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.model.LinkedModel;

/** Tells how many lines each model became, beside the ceiling that we promise. */
final class SizeReport {
  private static final int PER_MODEL = 240;
  private static final int PER_COLUMN = 22;
  private static final int PER_RELATIONSHIP = 35;
  // What becomes of a hybrid or a scope: a comment, a declaration, and mostly one to three lines.
  private static final int PER_METHOD = 8;

  private SizeReport() {}

  static void report(Pipeline.Result result, Diagnostics diagnostics) {
    long lines = result.sources().stream().mapToLong(source -> source.text().lines().count()).sum();
    result
        .model()
        .ifPresent(
            model ->
                diagnostics.report(
                    model.model().origin(),
                    Message.GENERATED_SIZE,
                    model.model().simpleName(),
                    lines,
                    ceiling(model)));
  }

  private static int ceiling(LinkedModel model) {
    return PER_MODEL
        + PER_COLUMN * (model.columns().size() + model.properties().size())
        + PER_RELATIONSHIP * model.relationships().size()
        + PER_METHOD * (model.model().hybrids().size() + model.model().scopes().size());
  }
}
