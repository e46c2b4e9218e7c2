package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.EventMessage;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.DdlDescriptor;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.SchemaDescriptor;
import java.util.List;

/** What is executed with tables and schemas is something, for databases that there are. */
public final class DdlRules {
  private static final String TABLE = "{table}";

  private DdlRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    for (DdlDescriptor ddl : model.model().constraints().ddl()) {
      check(ddl, diagnostics);
      if (model.model().table().view()) {
        diagnostics.report(ddl.origin(), EventMessage.DDL_IS_OF_A_VIEW, Words.of(model));
      }
    }
  }

  /** Checks what goes with a schema, which is no table. */
  public static void check(SchemaDescriptor schema, Diagnostics diagnostics) {
    for (DdlDescriptor ddl : schema.ddl()) {
      check(ddl, diagnostics);
      if (ddl.statements().stream().anyMatch(text -> text.contains(TABLE))) {
        diagnostics.report(
            ddl.origin().value("value"),
            EventMessage.DDL_NAMES_NO_TABLE,
            schema.declaredBy().simpleName());
      }
    }
  }

  private static void check(DdlDescriptor ddl, Diagnostics diagnostics) {
    if (ddl.statements().isEmpty() || ddl.statements().stream().anyMatch(String::isBlank)) {
      diagnostics.report(ddl.origin().value("value"), EventMessage.DDL_IS_EMPTY);
    }
    List<String> known = TypeRules.DIALECTS;
    ddl.dialects().stream()
        .filter(dialect -> !known.contains(dialect))
        .forEach(
            dialect ->
                diagnostics.report(
                    Problem.of(
                            ddl.origin().value("dialect"),
                            EventMessage.DDL_IS_FOR_NO_DIALECT,
                            dialect,
                            String.join(", ", known))
                        .suggesting(dialect, known)));
  }
}
