package dev.aludel.processor.text;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.model.SqlModel;
import dev.aludel.processor.model.SqlSchema;
import dev.aludel.processor.model.SqlTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What statements may mention, and how strictly they are judged.
 *
 * @param schema the name of the schema, for messages
 * @param mentionable its tables
 * @param functions further functions of the application's database, in lower case
 * @param dialects the databases that statements are for
 * @param strict whether what cannot be checked is an error
 */
public record SqlCatalogue(
    String schema,
    SqlSchema mentionable,
    Set<String> functions,
    List<String> dialects,
    boolean strict) {

  /** Copies the collections. */
  public SqlCatalogue {
    functions = Set.copyOf(functions);
    dialects = List.copyOf(dialects);
  }

  /** The tables. */
  public List<SqlTable> tables() {
    return mentionable.tables();
  }

  /** Where objects of a model are kept, if it belongs to a hierarchy. */
  Optional<SqlModel> placeOf(ClassName model) {
    return mentionable.hierarchies().stream().filter(one -> one.name().equals(model)).findFirst();
  }

  /** The table that a name means, with or without its schema. */
  Optional<SqlTable> table(String name, Optional<String> inSchema) {
    return tables().stream()
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

  /** What a model's objects are made of: {@code users.*}. */
  String starsOf(ClassName model) {
    return placeOf(model)
        .map(place -> String.join(".*, ", place.tables()) + ".*")
        .or(
            () ->
                tables().stream()
                    .filter(table -> table.model().filter(model::equals).isPresent())
                    .map(table -> table.name() + ".*")
                    .findFirst())
        .orElse("its table.*");
  }

  List<String> tableNames() {
    return tables().stream().map(SqlTable::name).toList();
  }
}
