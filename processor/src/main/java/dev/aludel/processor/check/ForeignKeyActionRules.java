package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.ForeignKeyActions.Action;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedForeignKey;
import dev.aludel.processor.model.LinkedModel;

/** What a foreign key does to its columns, these columns can bear. */
final class ForeignKeyActionRules {
  private ForeignKeyActionRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    for (LinkedForeignKey key : model.foreignKeys()) {
      action(model, key, "onDelete", diagnostics);
      action(model, key, "onUpdate", diagnostics);
    }
  }

  private static void action(
      LinkedModel model, LinkedForeignKey key, String element, Diagnostics diagnostics) {
    Action action =
        element.equals("onDelete") ? key.actions().onDelete() : key.actions().onUpdate();
    for (LinkedColumn column : model.columns()) {
      if (!key.columns().contains(column.name())) {
        continue;
      }
      if (action == Action.SET_NULL && !column.nullable()) {
        diagnostics.report(problem(model, key, element, Message.SET_NULL_ON_NOT_NULL, column));
      }
      if (action == Action.SET_DEFAULT && !hasServerDefault(column)) {
        diagnostics.report(
            problem(model, key, element, Message.SET_DEFAULT_NEEDS_A_SERVER_DEFAULT, column));
      }
    }
  }

  private static boolean hasServerDefault(LinkedColumn column) {
    return column.declared().stream().anyMatch(declared -> declared.values().server().isPresent());
  }

  private static Problem problem(
      LinkedModel model,
      LinkedForeignKey key,
      String element,
      Message message,
      LinkedColumn column) {
    return Problem.of(
        key.origin().value(element),
        message,
        "@ForeignKey(" + element + ") of " + Words.member(model, key.origin()),
        column.name());
  }
}
