package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.ScopeDescriptor;
import dev.aludel.processor.model.ScopeDescriptor.Role;
import java.util.List;

/** Scopes can become methods of the model's query. */
final class ScopeRules {
  private final LinkedModel model;
  private final GeneratedNames names;
  private final Diagnostics diagnostics;

  private ScopeRules(LinkedModel model, Diagnostics diagnostics) {
    this.model = model;
    this.names = GeneratedNames.of(model.name());
    this.diagnostics = diagnostics;
  }

  static void check(LinkedModel model, Diagnostics diagnostics) {
    ScopeRules rules = new ScopeRules(model, diagnostics);
    List<ScopeDescriptor> scopes = model.model().scopes();
    for (int i = 0; i < scopes.size(); i++) {
      rules.check(scopes.get(i), scopes.subList(0, i));
    }
  }

  private void check(ScopeDescriptor scope, List<ScopeDescriptor> before) {
    if (!scope.hindrance().isEmpty()) {
      report(scope, Message.SCOPE_CANNOT_BE_CALLED, scope.hindrance());
    } else if (scope.takes().role() != Role.TABLE && scope.takes().role() != Role.QUERY) {
      takes(scope);
    } else if (!scope.answersWhatItShould()) {
      answers(scope);
    } else if (scope.hasTakenName()) {
      report(scope, Message.SCOPE_NAME_IS_TAKEN, names.query().simpleName());
    } else if (before.stream().anyMatch(scope::isLike)) {
      report(scope, Message.SCOPES_ARE_ALIKE, names.query().simpleName());
    }
  }

  private void takes(ScopeDescriptor scope) {
    String table = names.metamodel().simpleName();
    diagnostics.report(
        problem(scope, Message.SCOPE_TAKES_NO_TABLE, scope.takes().text(), table)
            .showing("@Scope static Condition " + scope.method() + "(" + table + " table, …)"));
  }

  private void answers(ScopeDescriptor scope) {
    boolean query = scope.takes().role() == Role.QUERY;
    report(
        scope,
        Message.SCOPE_ANSWERS_SOMETHING_ELSE,
        scope.takes().text(),
        scope.answers().text(),
        query ? scope.takes().text() : "Condition");
  }

  private void report(ScopeDescriptor scope, Message message, String... more) {
    diagnostics.report(problem(scope, message, more));
  }

  private Problem problem(ScopeDescriptor scope, Message message, String... more) {
    Object[] arguments = new Object[more.length + 2];
    arguments[0] = Words.of(model);
    arguments[1] = scope.method();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Problem.of(scope.origin(), message, arguments);
  }
}
