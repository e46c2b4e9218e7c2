package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables that SQL text may mention, each once, and the models of hierarchies that are kept in
 * them.
 */
public record SqlSchema(List<SqlTable> tables, List<SqlModel> hierarchies) {

  /** Copies the lists. */
  public SqlSchema {
    tables = List.copyOf(tables);
    hierarchies = List.copyOf(hierarchies);
  }

  /** What these models are kept in. */
  public static SqlSchema of(List<LinkedModel> models) {
    List<SqlTable> tables = new ArrayList<>();
    Map<ClassName, List<LinkedModel>> hierarchies = new LinkedHashMap<>();
    for (LinkedModel model : models) {
      if (model.inheritance().isUnion()) {
        continue;
      }
      if (isShared(model)) {
        hierarchies.computeIfAbsent(SqlModel.rootOf(model), root -> new ArrayList<>()).add(model);
      } else {
        tables.add(SqlTable.of(model));
      }
      model.associations().forEach(association -> tables.add(SqlTable.of(association)));
    }
    List<SqlModel> placed = new ArrayList<>();
    for (List<LinkedModel> hierarchy : hierarchies.values()) {
      hierarchy.sort(Comparator.comparingInt(SqlSchema::depth));
      hierarchy.forEach(model -> placed.add(SqlModel.of(model, hierarchy)));
      tables.addAll(shared(hierarchy));
    }
    return new SqlSchema(tables, placed);
  }

  private static boolean isShared(LinkedModel model) {
    InheritanceDescriptor place = model.inheritance();
    return place.discriminator().isPresent() && !place.isConcrete();
  }

  private static int depth(LinkedModel model) {
    return model.inheritance().ancestors().size();
  }

  /** The tables of a hierarchy, each with what all of the models that are kept there have. */
  private static Collection<SqlTable> shared(List<LinkedModel> hierarchy) {
    Map<String, SqlTable> shared = new LinkedHashMap<>();
    for (LinkedModel model : hierarchy) {
      shared.merge(model.model().table().qualified(), SqlTable.of(model), SqlTable::with);
    }
    return shared.values();
  }
}
