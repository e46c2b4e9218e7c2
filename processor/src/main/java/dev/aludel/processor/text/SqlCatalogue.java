package dev.aludel.processor.text;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.model.SqlTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What statements may mention, and how strictly they are judged.
 *
 * @param schema the name of the schema, for messages
 * @param functions further functions of the application's database, in lower case
 * @param dialects the databases that statements are for
 * @param strict whether what cannot be checked is an error
 */
public record SqlCatalogue(
    String schema,
    List<SqlTable> tables,
    Set<String> functions,
    List<String> dialects,
    boolean strict) {

  /** Copies the collections. */
  public SqlCatalogue {
    tables = List.copyOf(tables);
    functions = Set.copyOf(functions);
    dialects = List.copyOf(dialects);
  }

  /** The table that a name means, with or without its schema. */
  Optional<SqlTable> table(String name, Optional<String> inSchema) {
    return tables.stream()
        .filter(table -> SqlNames.matches(name, table.name()))
        .filter(
            table ->
                inSchema.isEmpty()
                    || table
                        .schema()
                        .filter(own -> SqlNames.matches(inSchema.get(), own))
                        .isPresent())
        .findFirst();
  }

  /** Whether all databases know that a table's columns follow from its key. */
  boolean knowsDependentColumns() {
    return dialects.stream().allMatch("postgresql"::equals);
  }

  /** The name of a model's table. */
  String tableOf(ClassName model) {
    return tables.stream()
        .filter(table -> table.model().filter(model::equals).isPresent())
        .map(SqlTable::name)
        .findFirst()
        .orElse("its table");
  }

  List<String> tableNames() {
    return tables.stream().map(SqlTable::name).toList();
  }
}
