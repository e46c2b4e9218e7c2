package dev.aludel.processor.lower;

import dev.aludel.processor.model.ListingPlan.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several databases' lists of statements as one list, in which equal statements stand once. */
final class MergedTexts {
  private final Map<String, List<String>> texts;

  /** The statements of each database, by its name; none twice in one list. */
  MergedTexts(Map<String, List<String>> texts) {
    this.texts = new LinkedHashMap<>(texts);
  }

  /** Each statement behind those that precede it in any list. */
  List<Variant> variants() {
    List<String> order = new ArrayList<>();
    texts.values().forEach(statements -> merge(statements, order));
    return order.stream().map(this::variant).toList();
  }

  private static void merge(List<String> statements, List<String> order) {
    int at = 0;
    for (String statement : statements) {
      int known = order.indexOf(statement);
      if (known < 0) {
        order.add(at, statement);
        at++;
      } else {
        at = Math.max(at, known + 1);
      }
    }
  }

  private Variant variant(String statement) {
    List<String> senders =
        texts.entrySet().stream()
            .filter(entry -> entry.getValue().contains(statement))
            .map(Map.Entry::getKey)
            .toList();
    return new Variant(statement, senders.size() == texts.size() ? List.of() : senders);
  }
}
