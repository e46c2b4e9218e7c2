package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.model.LinkedModel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Each model has a table, and generated classes, of its own. */
final class TableRules {
  private TableRules() {}

  static void check(List<LinkedModel> models, Diagnostics diagnostics) {
    Map<String, LinkedModel> tables = new HashMap<>();
    Map<String, LinkedModel> classes = new HashMap<>();
    for (LinkedModel model : models) {
      table(model, tables, diagnostics);
      generated(model, classes, diagnostics);
    }
  }

  private static void table(
      LinkedModel model, Map<String, LinkedModel> tables, Diagnostics diagnostics) {
    String table = model.model().table().qualified();
    LinkedModel first = tables.putIfAbsent(table.toLowerCase(Locale.ROOT), model);
    if (first != null && !HierarchyRules.shareTable(first, model)) {
      diagnostics.report(
          model.model().table().origin().value("table"),
          Message.TABLE_IS_MAPPED_TWICE,
          Words.of(first),
          Words.of(model),
          table);
    }
  }

  private static void generated(
      LinkedModel model, Map<String, LinkedModel> classes, Diagnostics diagnostics) {
    String stem = String.join("_", model.name().simpleNames());
    LinkedModel first = classes.putIfAbsent(model.name().packageName() + "." + stem, model);
    if (first != null) {
      diagnostics.report(
          model.model().origin(),
          Message.GENERATED_NAMES_COLLIDE,
          Words.of(first),
          Words.of(model),
          stem + "Entity");
    }
  }
}
