package dev.aludel.processor.text;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.SqlMethodDescriptor.Component;
import dev.aludel.processor.model.SqlMethodDescriptor.Element;
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

  /**
   * Whether values of a type can be sent and read: others only as those of a column that has it.
   */
  boolean knows(JavaType type) {
    return type.kind() != JavaType.Kind.CONVERTED || hasColumn(type.name());
  }

  /** Whether rows can become this. */
  boolean knows(Element element) {
    if (element instanceof Element.Row row) {
      return hasColumn(row.type())
          || row.components().stream().map(Component::element).allMatch(this::knows);
    }
    return element instanceof Element.Value value
        ? knows(value.type())
        : element instanceof Element.Entity;
  }

  /** Whether values of some column have this type, and travel in a way of their own. */
  boolean hasColumn(TypeName type) {
    JavaType named = JavaType.of(type, JavaType.Kind.CONVERTED);
    return tables().stream()
        .flatMap(table -> table.columns().stream())
        .anyMatch(column -> SqlValue.of(column).standsFor(named));
  }

  /** JSON, as the columns have it; unknown where none has. */
  SqlValue json() {
    return tables().stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> column.type().kind() == JavaType.Kind.JSON)
        .map(SqlValue::of)
        .findFirst()
        .orElse(SqlValue.UNKNOWN);
  }

  /** Where objects of a model are kept, if it belongs to a hierarchy. */
  Optional<SqlModel> placeOf(ClassName model) {
    return mentionable.hierarchies().stream().filter(one -> one.name().equals(model)).findFirst();
  }

  /** The table that a name means, with its schema if it is in one. */
  Optional<SqlTable> table(String name, Optional<String> inSchema) {
    return tables().stream()
        .filter(table -> SqlNames.matches(name, table.name()) && isIn(inSchema, table.schema()))
        .findFirst();
  }

  private static boolean isIn(Optional<String> written, Optional<String> schema) {
    return written.isPresent() == schema.isPresent()
        && written.filter(name -> !SqlNames.matches(name, schema.orElseThrow())).isEmpty();
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

  /** As they are written. */
  List<String> tableNames() {
    return tables().stream().map(SqlTable::qualified).toList();
  }
}
