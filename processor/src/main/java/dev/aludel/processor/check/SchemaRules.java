package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.model.LinkedModel;
import java.util.List;
import java.util.function.BiConsumer;

/** Every rule that needs all models of a module. */
public final class SchemaRules {
  private static final List<BiConsumer<List<LinkedModel>, Diagnostics>> RULES =
      List.of(
          TableRules::check,
          HierarchyRules::check,
          ConcreteRules::check,
          ConstraintNameRules::check,
          ReferenceRules::check,
          BackrefRules::check,
          SecondaryRules::check);

  private SchemaRules() {}

  /** Runs all rules over all models, which are sorted by name. */
  public static void check(List<LinkedModel> models, Diagnostics diagnostics) {
    RULES.forEach(rule -> rule.accept(models, diagnostics));
  }
}
