package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.HybridMessage;
import dev.aludel.processor.model.HybridDescriptor;
import dev.aludel.processor.model.LinkedModel;
import java.util.Set;

/** Hybrids can become methods of the model's table. */
final class HybridRules {
  private static final Set<String> METHODS_OF_TABLES =
      Set.of(
          "as toString equals hashCode getClass notify notifyAll wait clone finalize".split(" "));

  private HybridRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    model.model().hybrids().forEach(hybrid -> check(hybrid, model, diagnostics));
  }

  /** A bean's {@code getCategory()} is the path {@code category()} in queries. */
  private static boolean isTaken(HybridDescriptor hybrid, LinkedModel model) {
    boolean isPath =
        hybrid.parameters().isEmpty()
            && model.model().findRelationship(hybrid.method()).isPresent();
    return isPath || METHODS_OF_TABLES.contains(hybrid.method());
  }

  private static void check(HybridDescriptor hybrid, LinkedModel model, Diagnostics diagnostics) {
    String subject = hybrid.declaredIn().simpleName() + "." + hybrid.method();
    if (!hybrid.hindrance().isEmpty()) {
      diagnostics.report(
          hybrid.origin(), HybridMessage.HYBRID_CANNOT_BE_CALLED, subject, hybrid.hindrance());
    } else if (hybrid.type().isEmpty()) {
      diagnostics.report(
          hybrid.origin(),
          HybridMessage.HYBRID_ANSWERS_NO_VALUE,
          subject,
          "answers",
          hybrid.returns());
    } else if (isTaken(hybrid, model)) {
      diagnostics.report(hybrid.origin(), HybridMessage.HYBRID_NAME_IS_TAKEN, subject);
    } else if (hybrid.expression().isPresent() && !hybrid.hasExpression()) {
      diagnostics.report(
          hybrid.origin().annotation("dev.aludel.annotation.Hybrid").value("expression"),
          HybridMessage.HYBRID_EXPRESSION_IS_MISSING,
          subject,
          hybrid.expression().get(),
          hybrid.declaredIn().simpleName());
    }
  }
}
