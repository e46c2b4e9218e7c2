package dev.aludel.processor.lower;

import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.FinderPlan;
import dev.aludel.processor.model.ScopeDescriptor;
import dev.aludel.processor.model.TablePlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Plans a lookup for each unique constraint whose columns all have accessors, unless the model
 * declares one of that name.
 */
final class FinderPlanner {
  private FinderPlanner() {}

  static List<FinderPlan> plan(
      TablePlan table, List<ColumnPlan> columns, List<ScopeDescriptor> scopes) {
    List<String> names = table.columns().stream().map(TablePlan.TableColumn::name).toList();
    Map<String, FinderPlan> finders = new LinkedHashMap<>();
    for (TablePlan.Unique unique : table.constraints().uniques()) {
      List<Integer> indexes = unique.columns().stream().map(names::indexOf).distinct().toList();
      boolean visible =
          indexes.stream().noneMatch(index -> index < 0 || columns.get(index).hidden());
      if (visible) {
        String method = method(indexes.stream().map(columns::get).toList());
        finders.putIfAbsent(method, new FinderPlan(method, indexes));
      }
    }
    for (ScopeDescriptor scope : scopes) {
      finders
          .values()
          .removeIf(
              finder ->
                  finder.method().equals(scope.method())
                      && finder.columns().size() == scope.parameters().size());
    }
    return List.copyOf(finders.values());
  }

  /** {@code byRegionAndNumber}. */
  private static String method(List<ColumnPlan> columns) {
    return columns.stream()
        .map(column -> column.attribute().name())
        .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
        .collect(Collectors.joining("And", "by", ""));
  }
}
