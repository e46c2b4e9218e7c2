package dev.aludel.processor.check;

import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.UniqueDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sets of columns of which a table holds each combination once. */
record Uniqueness(List<Set<String>> keys, List<Set<String>> deferrable) {

  static Uniqueness of(LinkedModel model) {
    List<Set<String>> keys = new ArrayList<>();
    keys.add(names(model.key()));
    model.columns().stream()
        .filter(column -> column.options().unique())
        .forEach(column -> keys.add(Set.of(column.name())));
    List<Set<String>> deferrable = new ArrayList<>();
    for (UniqueDescriptor unique : model.model().constraints().uniques()) {
      Set<String> names =
          unique.columns().stream()
              .flatMap(name -> model.findColumn(name).stream())
              .map(LinkedColumn::name)
              .collect(Collectors.toSet());
      (unique.isDeferrable() ? deferrable : keys).add(names);
    }
    return new Uniqueness(List.copyOf(keys), List.copyOf(deferrable));
  }

  /** Whether some key lies within the columns: then no two rows agree in all of them. */
  boolean guaranteedFor(Collection<LinkedColumn> columns) {
    Set<String> names = names(columns);
    return Stream.concat(keys.stream(), deferrable.stream())
        .anyMatch(key -> !key.isEmpty() && names.containsAll(key));
  }

  /** Whether a foreign key can refer to exactly these columns: not if they are checked later. */
  boolean referable(List<String> columns) {
    Set<String> names = new HashSet<>(columns);
    return keys.contains(names) && !deferrable.contains(names);
  }

  private static Set<String> names(Collection<LinkedColumn> columns) {
    return columns.stream().map(LinkedColumn::name).collect(Collectors.toSet());
  }
}
