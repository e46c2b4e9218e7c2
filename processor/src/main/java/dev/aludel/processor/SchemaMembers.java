package dev.aludel.processor;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which models belong to which registry. The only {@code @Schema} of a module takes them all; of
 * several, each takes the models of its own package and of those below it, the nearest first.
 *
 * @param bySchema the models of each schema, by the name of the annotated type
 * @param others the models that no schema takes
 */
record SchemaMembers(NavigableMap<String, SortedSet<String>> bySchema, SortedSet<String> others) {

  static SchemaMembers of(SortedSet<String> schemas, SortedSet<String> models) {
    NavigableMap<String, SortedSet<String>> bySchema = new TreeMap<>();
    Map<String, String> byPackage = new TreeMap<>();
    for (String schema : schemas) {
      bySchema.put(schema, new TreeSet<>());
      byPackage.putIfAbsent(enclosing(schema), schema);
    }
    SortedSet<String> others = new TreeSet<>();
    for (String model : models) {
      Optional<String> schema =
          schemas.size() == 1 ? Optional.of(schemas.first()) : nearest(model, byPackage);
      schema.map(bySchema::get).orElse(others).add(model);
    }
    return new SchemaMembers(bySchema, others);
  }

  /** The schema whose package another schema has already, if there is one. */
  static Optional<String> sharingPackage(String schema, SortedSet<String> schemas) {
    return schemas.headSet(schema).stream()
        .filter(other -> enclosing(other).equals(enclosing(schema)))
        .findFirst();
  }

  private static Optional<String> nearest(String model, Map<String, String> byPackage) {
    String name = model;
    while (!name.isEmpty()) {
      name = enclosing(name);
      String schema = byPackage.get(name);
      if (schema != null) {
        return Optional.of(schema);
      }
    }
    return Optional.empty();
  }

  private static String enclosing(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }
}
