package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.HybridMessage;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.CheckDescriptor;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.ServerDefaultDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.expression.Expression;

/** Judges every SQL text of a model: conditions, index entries and server defaults. */
public final class TextRules {
  private TextRules() {}

  /** Reports the problems of all texts, each on the annotation's value. */
  public static void check(LinkedModel model, Diagnostics diagnostics) {
    for (CheckDescriptor check : model.model().constraints().checks()) {
      condition(model, check, "@Check of " + model.ownerOf(check.origin()), diagnostics);
    }
    for (LinkedColumn column : model.columns()) {
      column.declared().stream()
          .flatMap(declared -> declared.checks().stream())
          .forEach(check -> condition(model, check, subject("@Check", column), diagnostics));
      ServerDefaultTexts.check(column, diagnostics);
      column
          .declared()
          .flatMap(declared -> declared.values().computed())
          .ifPresent(computed -> computed(model, column, computed, diagnostics));
    }
    model
        .model()
        .constraints()
        .indexes()
        .forEach(index -> IndexTexts.check(model, index, diagnostics));
  }

  private static void condition(
      LinkedModel model, CheckDescriptor check, String subject, Diagnostics diagnostics) {
    ParsedText parsed = ParsedText.of(check.condition());
    TextScope scope = new TextScope(model.ownerOf(check.origin()), model.columns());
    List<TextProblem> problems = new ArrayList<>();
    parsed.problem().ifPresent(problems::add);
    parsed.expression().ifPresent(condition -> problems.addAll(judge(condition, scope, true)));
    Origin origin = check.origin().value("value");
    problems.forEach(problem -> diagnostics.report(problem.in(check.condition(), subject, origin)));
  }

  private static void computed(
      LinkedModel model,
      LinkedColumn column,
      ServerDefaultDescriptor computed,
      Diagnostics diagnostics) {
    String text = computed.expression().orElse("");
    TextScope scope = new TextScope(model.ownerOf(computed.origin()), model.columns());
    ParsedText parsed = ParsedText.of(text);
    List<TextProblem> problems = new ArrayList<>();
    parsed.problem().ifPresent(problems::add);
    parsed.expression().ifPresent(value -> problems.addAll(judge(value, scope, false)));
    if (problems.isEmpty()) {
      TextType type = new TypeResolver(scope).typeOf(parsed.expression().orElse(null));
      TextType wanted = TextType.of(column.sqlType());
      if (!type.comparableTo(wanted)) {
        problems.add(
            TextProblem.of(
                HybridMessage.COMPUTED_COLUMN_HAS_ANOTHER_TYPE,
                Position.START,
                text,
                type.words(),
                wanted.words()));
      }
    }
    Origin origin = computed.origin().value("value");
    String subject = subject("@Computed", column);
    problems.forEach(problem -> diagnostics.report(problem.in(text, subject, origin)));
  }

  /** The problems of an expression over the columns; of its types only if its names are right. */
  static List<TextProblem> judge(Expression expression, TextScope scope, boolean condition) {
    NameResolver names = new NameResolver(scope);
    expression.accept(names, null);
    if (!names.problems().isEmpty()) {
      return names.problems();
    }
    TypeResolver types = new TypeResolver(scope);
    if (condition) {
      types.requireCondition(expression);
    } else {
      types.typeOf(expression);
    }
    return types.problems();
  }

  static String subject(String annotation, LinkedColumn column) {
    Optional<String> accessor =
        column
            .declared()
            .map(declared -> declared.accessor())
            .map(
                method ->
                    String.join(".", method.declaredIn().simpleNames()) + "." + method.method());
    return annotation + " of " + accessor.orElse(column.attribute());
  }
}
