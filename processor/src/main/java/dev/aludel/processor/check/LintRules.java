package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.MixinMessage;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.IndexDescriptor;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedForeignKey;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.UniqueDescriptor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is right, but seldom meant; run only where it is asked for, as javac's lint is. */
public final class LintRules {
  private LintRules() {}

  /** Warns of foreign keys that no index begins with. */
  public static void check(LinkedModel model, Diagnostics diagnostics) {
    List<List<String>> indexes = indexes(model);
    for (LinkedForeignKey key : model.foreignKeys()) {
      if (indexes.stream().noneMatch(index -> begins(index, key.columns()))) {
        String columns = String.join("\", \"", key.columns());
        diagnostics.report(
            Problem.of(
                    key.origin(),
                    MixinMessage.FOREIGN_KEY_HAS_NO_INDEX,
                    Words.of(model),
                    String.join(", ", key.columns()),
                    key.table())
                .showing(
                    key.columns().size() == 1
                        ? "@Column(index = true)"
                        : "@Index(columns = {\"" + columns + "\"})"));
      }
    }
  }

  /** The columns of all indexes, those of constraints included. */
  private static List<List<String>> indexes(LinkedModel model) {
    List<List<String>> indexes = new ArrayList<>();
    indexes.add(model.key().stream().map(LinkedColumn::name).toList());
    model.columns().stream()
        .filter(column -> column.options().unique() || column.options().index())
        .forEach(column -> indexes.add(List.of(column.name())));
    for (UniqueDescriptor unique : model.model().constraints().uniques()) {
      indexes.add(names(model, unique.columns()));
    }
    for (IndexDescriptor index : model.model().constraints().indexes()) {
      indexes.add(names(model, index.entries()));
    }
    return indexes;
  }

  /** What is no column serves no foreign key. */
  private static List<String> names(LinkedModel model, List<String> entries) {
    return entries.stream()
        .map(entry -> entry.strip().split("\\s+", 2)[0])
        .map(entry -> model.findColumn(entry).map(LinkedColumn::name).orElse(""))
        .toList();
  }

  private static boolean begins(List<String> index, List<String> columns) {
    Set<String> first = new HashSet<>(index.subList(0, Math.min(columns.size(), index.size())));
    return first.containsAll(columns);
  }
}
