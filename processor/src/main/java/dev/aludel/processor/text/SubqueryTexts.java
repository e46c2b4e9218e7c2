package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.model.LinkedAssociation;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Judges what subqueries of column properties name, where all tables are known. */
public final class SubqueryTexts {
  private SubqueryTexts() {}

  /** Reports tables and columns that are not there. */
  public static void check(List<LinkedModel> models, Diagnostics diagnostics) {
    Map<String, Optional<TextScope>> tables = new TreeMap<>();
    for (LinkedModel model : models) {
      model.associations().stream()
          .map(LinkedAssociation::table)
          .forEach(table -> tables.put(table, Optional.empty()));
      TextScope scope = new TextScope(model.model().simpleName(), model.columns());
      tables.put(model.model().table().name(), Optional.of(scope));
    }
    for (LinkedModel model : models) {
      model.properties().forEach(property -> check(model, property, tables, diagnostics));
    }
  }

  private static void check(
      LinkedModel model,
      LinkedProperty property,
      Map<String, Optional<TextScope>> tables,
      Diagnostics diagnostics) {
    if (property.declared().text().isEmpty()) {
      return;
    }
    TextScope scope = new TextScope(model.model().simpleName(), model.columns());
    SubqueryNames names = new SubqueryNames(scope, model.model().table().name(), tables);
    PropertyTexts.subqueries(model, property).forEach(names::read);
    names
        .problems()
        .forEach(
            problem ->
                diagnostics.report(PropertyTexts.problem(model, property.declared(), problem)));
  }
}
