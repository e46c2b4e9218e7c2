package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.UniqueDescriptor;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** {@code @Unique} lists columns of its model, each once. */
final class UniqueRules {
  private UniqueRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    for (UniqueDescriptor unique : model.model().constraints().uniques()) {
      if (unique.columns().isEmpty()) {
        diagnostics.report(
            Problem.of(
                    unique.origin().value("columns"),
                    Message.UNIQUE_LISTS_NOTHING,
                    model.ownerOf(unique.origin()))
                .showing("@Unique(columns = {\"…\", \"…\"})"));
      }
      columns(model, unique, diagnostics);
    }
  }

  private static void columns(LinkedModel model, UniqueDescriptor unique, Diagnostics diagnostics) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < unique.columns().size(); i++) {
      String name = unique.columns().get(i);
      Optional<LinkedColumn> column = model.findColumn(name);
      if (column.isEmpty()) {
        diagnostics.report(
            Problem.of(
                    unique.origin().value("columns", i),
                    Message.UNIQUE_NAMES_NO_COLUMN,
                    model.ownerOf(unique.origin()),
                    name)
                .suggesting(name, Words.columnNames(model)));
      } else if (!seen.add(column.get().name())) {
        diagnostics.report(
            unique.origin().value("columns", i),
            Message.UNIQUE_LISTS_A_COLUMN_TWICE,
            model.ownerOf(unique.origin()),
            name);
      }
    }
  }
}
