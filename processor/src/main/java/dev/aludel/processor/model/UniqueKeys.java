package dev.aludel.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no two rows of a model's table have in common. */
public final class UniqueKeys {
  private static final Pattern PLAIN =
      Pattern.compile("\\s*(\\S+)(?:\\s+(?:asc|desc))?\\s*", Pattern.CASE_INSENSITIVE);

  private UniqueKeys() {}

  /** The constraints, without the primary key. */
  public static List<TablePlan.Unique> constraints(LinkedModel model) {
    Set<TablePlan.Unique> uniques = new LinkedHashSet<>();
    for (List<String> columns : model.columnsWith(column -> column.options().unique())) {
      uniques.add(TablePlan.Unique.of(columns));
    }
    List<String> key = model.key().stream().map(LinkedColumn::name).toList();
    model.relationships().stream()
        .filter(UniqueKeys::isOneToOne)
        .map(edge -> edge.foreignKey().stream().map(pair -> pair.referring()).toList())
        .filter(columns -> !columns.equals(key))
        .forEach(columns -> uniques.add(TablePlan.Unique.of(columns)));
    for (UniqueDescriptor unique : model.model().constraints().uniques()) {
      List<String> columns = unique.columns().stream().map(model::columnName).toList();
      if (unique.isDeferrable()) {
        // Instead of the one that a relationship, or a column's unique, implies.
        uniques.remove(TablePlan.Unique.of(columns));
      }
      uniques.add(
          new TablePlan.Unique(columns, unique.name(), unique.deferral(), unique.comment()));
    }
    return List.copyOf(uniques);
  }

  private static boolean isOneToOne(LinkedRelationship edge) {
    return edge.kind() == LinkedRelationship.Kind.MANY_TO_ONE
        && edge.inverse()
            .filter(inverse -> inverse.kind() == LinkedRelationship.Kind.ONE_TO_ONE_BACK)
            .isPresent();
  }

  /** The columns of each that is checked at once: primary key, constraints and indexes. */
  static List<List<String>> of(LinkedModel model) {
    List<List<String>> keys = new ArrayList<>();
    keys.add(model.key().stream().map(LinkedColumn::name).toList());
    constraints(model).stream()
        .filter(one -> one.deferral() == ForeignKeyActions.Deferral.NOT_DEFERRABLE)
        .forEach(one -> keys.add(one.columns()));
    for (IndexDescriptor index : model.model().constraints().indexes()) {
      List<String> columns = index.entries().stream().map(entry -> column(model, entry)).toList();
      if (index.unique() && !columns.contains("")) {
        keys.add(columns);
      }
    }
    return keys;
  }

  /** The column that an entry of an index is; empty for an expression. */
  private static String column(LinkedModel model, String entry) {
    Matcher plain = PLAIN.matcher(entry);
    return plain.matches()
        ? model.findColumn(plain.group(1)).map(LinkedColumn::name).orElse("")
        : "";
  }
}
