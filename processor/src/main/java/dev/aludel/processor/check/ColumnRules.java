package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Columns: each has a name of its own, and only what can be null is nullable. */
final class ColumnRules {
  private ColumnRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    model.model().columns().forEach(column -> nullness(column, diagnostics));
    names(model, diagnostics);
  }

  private static void nullness(ColumnDescriptor column, Diagnostics diagnostics) {
    if (column.type().primitive() && column.nullable() && column.id().isEmpty()) {
      diagnostics.report(
          column.origin(),
          Message.PRIMITIVE_IS_NULLABLE,
          Words.owner(column.accessor()),
          column.accessor().method(),
          Words.of(column.type()),
          Words.of(column.type().boxed()));
    }
  }

  private static void names(LinkedModel model, Diagnostics diagnostics) {
    Map<String, LinkedColumn> seen = new HashMap<>();
    for (LinkedColumn column : model.columns()) {
      LinkedColumn first = seen.putIfAbsent(column.name().toLowerCase(Locale.ROOT), column);
      if (first != null) {
        Problem problem =
            Problem.of(
                origin(model, column),
                Message.COLUMN_NAME_IS_TAKEN,
                Words.of(model),
                column.name(),
                Words.of(first),
                Words.of(column));
        diagnostics.report(
            first.hidden() == column.hidden() ? problem : sharing(first, column, problem));
      }
    }
  }

  /** One is the implied foreign key of a relationship: probably both mean the same column. */
  private static Problem sharing(LinkedColumn first, LinkedColumn second, Problem problem) {
    LinkedColumn declared = first.hidden() ? second : first;
    LinkedColumn implied = first.hidden() ? first : second;
    String target = implied.impliedBy().map(Words::target).orElse("…");
    return problem.showing(
        "@ForeignKey(model = "
            + target
            + ".class) "
            + Words.of(declared.type())
            + " "
            + Words.of(declared)
            + ";   // if both mean the same column");
  }

  private static Origin origin(LinkedModel model, LinkedColumn column) {
    Origin accessor =
        column
            .declared()
            .map(ColumnDescriptor::origin)
            .or(() -> column.impliedBy().map(relationship -> relationship.origin()))
            .orElse(model.model().origin());
    return column.options().name().isPresent() ? column.options().origin().value("name") : accessor;
  }
}
