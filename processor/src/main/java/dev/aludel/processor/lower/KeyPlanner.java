package dev.aludel.processor.lower;

import com.palantir.javapoet.NameAllocator;
import dev.aludel.processor.model.KeyPlan;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import java.util.ArrayList;
import java.util.List;

/** Plans primary keys; names the components of key records, the same for all who refer to one. */
final class KeyPlanner {
  private KeyPlanner() {}

  static KeyPlan plan(LinkedModel model) {
    List<Integer> columns =
        model.key().stream().map(column -> model.indexOf(column.name())).toList();
    return columns.contains(-1)
        ? new KeyPlan(List.of(), List.of())
        : new KeyPlan(columns, components(model.key()));
  }

  /** What the key record calls its components. */
  static List<String> components(List<LinkedColumn> key) {
    NameAllocator names = new NameAllocator();
    List<String> components = new ArrayList<>();
    key.forEach(column -> components.add(names.newName(column.attribute())));
    return components;
  }
}
