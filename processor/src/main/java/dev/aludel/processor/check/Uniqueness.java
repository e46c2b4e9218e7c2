package dev.aludel.processor.check;

import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The sets of columns of which a table holds each combination once. */
record Uniqueness(List<Set<String>> keys) {

  static Uniqueness of(LinkedModel model) {
    List<Set<String>> keys = new java.util.ArrayList<>();
    keys.add(names(model.key()));
    model.columns().stream()
        .filter(column -> column.options().unique())
        .forEach(column -> keys.add(Set.of(column.name())));
    model
        .model()
        .constraints()
        .uniques()
        .forEach(
            unique ->
                keys.add(
                    unique.columns().stream()
                        .flatMap(name -> model.findColumn(name).stream())
                        .map(LinkedColumn::name)
                        .collect(Collectors.toSet())));
    return new Uniqueness(List.copyOf(keys));
  }

  /** Whether some key lies within the columns: then no two rows agree in all of them. */
  boolean guaranteedFor(Collection<LinkedColumn> columns) {
    Set<String> names = names(columns);
    return keys.stream().anyMatch(key -> !key.isEmpty() && names.containsAll(key));
  }

  /** Whether a foreign key can refer to exactly these columns. */
  boolean referable(List<String> columns) {
    return keys.contains(new HashSet<>(columns));
  }

  private static Set<String> names(Collection<LinkedColumn> columns) {
    return columns.stream().map(LinkedColumn::name).collect(Collectors.toSet());
  }
}
