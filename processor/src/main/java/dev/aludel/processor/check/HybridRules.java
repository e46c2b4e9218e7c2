package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.HybridMessage;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.HybridDescriptor;
import dev.aludel.processor.model.JavaType.Kind;
import dev.aludel.processor.model.LinkedModel;
import java.util.EnumSet;
import java.util.Set;

/** Hybrids can become methods of the model's table. */
final class HybridRules {
  private static final Set<String> METHODS_OF_TABLES =
      Set.of(
          "as toString equals hashCode getClass notify notifyAll wait clone finalize".split(" "));

  private static final Set<Kind> IN_TEXTS =
      EnumSet.of(
          Kind.BOOLEAN,
          Kind.INT,
          Kind.LONG,
          Kind.DOUBLE,
          Kind.BIG_DECIMAL,
          Kind.STRING,
          Kind.LOCAL_DATE,
          Kind.LOCAL_DATE_TIME,
          Kind.INSTANT);

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
    String subject = hybrid.subject();
    if (!hybrid.hindrance().isEmpty()) {
      diagnostics.report(
          hybrid.origin(), HybridMessage.HYBRID_CANNOT_BE_CALLED, subject, hybrid.hindrance());
    } else if (hybrid.type().isEmpty() && !(hybrid.changes() && hybrid.sql().isEmpty())) {
      diagnostics.report(
          hybrid.origin(),
          HybridMessage.HYBRID_ANSWERS_NO_VALUE,
          subject,
          "answers",
          hybrid.returns());
    } else if (isTaken(hybrid, model)) {
      diagnostics.report(hybrid.origin(), HybridMessage.HYBRID_NAME_IS_TAKEN, subject);
    } else {
      checkByHand(hybrid, diagnostics);
    }
  }

  private static void checkByHand(HybridDescriptor hybrid, Diagnostics diagnostics) {
    Origin annotation = hybrid.origin().annotation("dev.aludel.annotation.Hybrid");
    if (hybrid.sql().isPresent() && hybrid.expression().isPresent()) {
      diagnostics.report(
          annotation.value("sql"), HybridMessage.HYBRID_SAYS_ITS_SQL_TWICE, hybrid.subject());
    } else if (hybrid.expression().isPresent() && !hybrid.hasExpression()) {
      diagnostics.report(
          annotation.value("expression"),
          HybridMessage.HYBRID_EXPRESSION_IS_MISSING,
          hybrid.subject(),
          hybrid.expression().get(),
          hybrid.declaredIn().simpleName());
    } else if (hybrid.sql().isPresent()) {
      checkTypes(hybrid, diagnostics);
    }
  }

  private static void checkTypes(HybridDescriptor hybrid, Diagnostics diagnostics) {
    Origin method = hybrid.origin();
    if (hybrid.type().filter(type -> IN_TEXTS.contains(type.kind())).isEmpty()) {
      diagnostics.report(
          method,
          HybridMessage.HYBRID_SQL_CANNOT_HAVE_TYPE,
          hybrid.subject(),
          "answers",
          hybrid.returns());
    }
    for (HybridDescriptor.Parameter each : hybrid.parameters()) {
      boolean fits =
          !each.declared().nullable()
              && each.type().filter(type -> IN_TEXTS.contains(type.kind())).isPresent();
      if (!fits) {
        diagnostics.report(
            method,
            HybridMessage.HYBRID_SQL_CANNOT_HAVE_TYPE,
            hybrid.subject(),
            "takes",
            (each.declared().nullable() ? "@Nullable " : "") + each.declared().type());
      }
    }
  }
}
