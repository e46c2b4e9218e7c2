package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.IndexDescriptor;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jsqlparser.expression.Expression;

/** The entries of an index: columns with or without a direction, or expressions. */
final class IndexTexts {
  private static final Pattern NAME =
      Pattern.compile(
          "\\s*([\\p{L}_][\\p{L}\\p{N}_]*)(?:\\s+(?:asc|desc))?\\s*", Pattern.CASE_INSENSITIVE);

  private IndexTexts() {}

  static void check(LinkedModel model, IndexDescriptor index, Diagnostics diagnostics) {
    Origin columns = index.origin().value("columns");
    String owner = model.ownerOf(index.origin());
    if (index.entries().isEmpty()) {
      diagnostics.report(
          Problem.of(columns, Message.INDEX_LISTS_NOTHING, owner)
              .showing("@Index(columns = {\"" + model.columns().get(0).name() + "\"})"));
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < index.entries().size(); i++) {
      String entry = index.entries().get(i);
      Origin origin = index.origin().value("columns", i);
      Matcher name = NAME.matcher(entry);
      if (!name.matches()) {
        expression(model, entry, index.origin(), origin, diagnostics);
      } else if (column(model, name.group(1)).isEmpty()) {
        diagnostics.report(
            Problem.of(origin, Message.INDEX_NAMES_NO_COLUMN, owner, name.group(1))
                .suggesting(name.group(1), names(model)));
      } else if (!seen.add(column(model, name.group(1)).get().name())) {
        diagnostics.report(origin, Message.INDEX_LISTS_A_COLUMN_TWICE, owner, name.group(1));
      }
    }
  }

  private static void expression(
      LinkedModel model, String entry, Origin index, Origin origin, Diagnostics diagnostics) {
    TextScope scope = new TextScope(model.ownerOf(index), model.columns());
    String subject = "@Index of " + scope.owner();
    ParsedText parsed = ParsedText.of(entry);
    parsed.problem().ifPresent(problem -> diagnostics.report(problem.in(entry, subject, origin)));
    if (parsed.expression().isEmpty()) {
      return;
    }
    Expression expression = parsed.expression().get();
    NameResolver names = new NameResolver(scope);
    expression.accept(names, null);
    boolean readsRow = names.mentionsColumns() || callsHybrid(model, entry);
    if (!readsRow && names.problems().isEmpty()) {
      diagnostics.report(origin, Message.INDEX_ENTRY_HAS_NO_COLUMN, scope.owner(), entry);
    }
    TextRules.judge(expression, scope, false)
        .forEach(problem -> diagnostics.report(problem.in(entry, subject, origin)));
  }

  private static boolean callsHybrid(LinkedModel model, String entry) {
    return model.model().hybrids().stream()
        .anyMatch(hybrid -> entry.contains(hybrid.method() + "("));
  }

  /** The column of this name, or of this attribute. */
  private static Optional<LinkedColumn> column(LinkedModel model, String name) {
    return model
        .findColumn(name)
        .or(
            () ->
                model.columns().stream()
                    .filter(column -> column.name().equalsIgnoreCase(name))
                    .findFirst());
  }

  private static List<String> names(LinkedModel model) {
    return model.columns().stream().map(LinkedColumn::name).toList();
  }
}
