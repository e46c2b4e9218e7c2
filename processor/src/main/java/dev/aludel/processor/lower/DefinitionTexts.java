package dev.aludel.processor.lower;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.HybridMessage;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.CheckDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridDescriptor;
import dev.aludel.processor.model.HybridPlan;
import dev.aludel.processor.model.IndexDescriptor;
import dev.aludel.processor.model.LinkedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a table's definition with hybrids that they call: {@code isSound()} is {@code (width
 * > 0)} there.
 */
public final class DefinitionTexts {
  private static final Pattern CALL =
      Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")+\"|\\b([A-Za-z_]\\w*)\\(\\s*\\)");

  private final LinkedModel model;
  private final List<HybridPlan> hybrids;

  /** For the texts of this model, whose hybrids these are. */
  public DefinitionTexts(LinkedModel model, List<HybridPlan> hybrids) {
    this.model = model;
    this.hybrids = hybrids;
  }

  /**
   * A text as the database is to see it; in parentheses where it calls a hybrid that needs them.
   */
  String in(String text) {
    return CALL.matcher(text).replaceAll(call -> Matcher.quoteReplacement(replaced(call)));
  }

  /** The same of a text that stands in parentheses anyway. */
  String enclosed(String text) {
    Matcher call = CALL.matcher(text.strip());
    String replaced = in(text);
    boolean isWhole = call.matches() && hybrid(call.group(1)).isPresent();
    return isWhole && replaced.startsWith("(")
        ? replaced.substring(1, replaced.length() - 1)
        : replaced;
  }

  private String replaced(MatchResult call) {
    Optional<HybridCode> code = hybrid(call.group(1)).flatMap(HybridPlan::code);
    if (code.isEmpty()) {
      return call.group();
    }
    try {
      return new HybridSql(model, hybrids).operand(code.get());
    } catch (HybridSql.NoText reported) {
      return call.group();
    }
  }

  private Optional<HybridPlan> hybrid(@Nullable String name) {
    return hybrids.stream()
        .filter(hybrid -> hybrid.method().equals(name) && hybrid.parameters().isEmpty())
        .filter(hybrid -> hybrid.type().isPresent())
        .findFirst();
  }

  /** A text, and where it stands. */
  private record Text(String annotation, String text, Origin origin) {}

  /** Whether a model's definition depends on the bodies of its hybrids. */
  public static boolean callHybrids(LinkedModel model) {
    Set<String> names =
        model.model().hybrids().stream()
            .filter(hybrid -> hybrid.parameters().isEmpty())
            .map(HybridDescriptor::method)
            .collect(Collectors.toSet());
    return texts(model).stream()
        .flatMap(each -> CALL.matcher(each.text()).results())
        .anyMatch(call -> call.group(1) != null && names.contains(call.group(1)));
  }

  private static List<Text> texts(LinkedModel model) {
    List<Text> texts = new ArrayList<>();
    for (CheckDescriptor check : model.model().constraints().checks()) {
      texts.add(new Text("@Check", check.condition(), check.origin().value("value")));
    }
    for (IndexDescriptor index : model.model().constraints().indexes()) {
      for (int i = 0; i < index.entries().size(); i++) {
        texts.add(new Text("@Index", index.entries().get(i), index.origin().value("columns", i)));
      }
    }
    for (ColumnDescriptor column : model.model().columns()) {
      for (CheckDescriptor check : column.checks()) {
        texts.add(new Text("@Check", check.condition(), check.origin().value("value")));
      }
      column
          .values()
          .computed()
          .map(
              one ->
                  new Text("@Computed", one.expression().orElse(""), one.origin().value("value")))
          .ifPresent(texts::add);
    }
    return texts;
  }

  /** Reports hybrids that cannot stand where they are called. */
  public void check(Diagnostics diagnostics) {
    for (Text each : texts(model)) {
      CALL.matcher(each.text())
          .results()
          .flatMap(call -> hybrid(call.group(1)).stream())
          .filter(hybrid -> hybrid.code().isPresent())
          .forEach(hybrid -> check(each.annotation(), hybrid, each.origin(), diagnostics));
    }
  }

  private void check(String annotation, HybridPlan hybrid, Origin origin, Diagnostics diagnostics) {
    try {
      new HybridSql(model, hybrids).text(hybrid.code().orElseThrow());
    } catch (HybridSql.NoText wrong) {
      diagnostics.report(
          origin,
          HybridMessage.HYBRID_HAS_NO_TEXT,
          annotation + " of " + model.model().simpleName(),
          hybrid.method(),
          wrong.getMessage());
    }
  }
}
