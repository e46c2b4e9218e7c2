package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table that SQL text may mention.
 *
 * @param model whose table it is, of a hierarchy the highest; empty for an association table and a
 *     record, of which there are no objects
 * @param key the names of its primary key's columns
 * @param uniques those of each key that no two rows have in common, the primary one included
 */
public record SqlTable(
    String name,
    Optional<String> schema,
    Optional<ClassName> model,
    List<String> key,
    List<List<String>> uniques,
    List<Column> columns) {

  public SqlTable {
    key = List.copyOf(key);
    uniques = List.copyOf(uniques);
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param loaded whether objects are loaded with it
   * @param required whether an insert must name it
   */
  public record Column(
      String name,
      JavaType type,
      SqlTypeDescriptor sqlType,
      boolean nullable,
      boolean sensitive,
      boolean loaded,
      boolean required) {

    /** The same in a table with rows that have nothing there. */
    Column orNull() {
      return new Column(name, type, sqlType, true, sensitive, loaded, false);
    }
  }

  /** The table of a model. */
  public static SqlTable of(LinkedModel model) {
    List<Column> columns = kept(model).stream().map(SqlTable::column).toList();
    List<String> names = columns.stream().map(Column::name).toList();
    return new SqlTable(
        model.model().table().name(),
        model.model().table().schema(),
        Optional.of(model.name()).filter(unused -> !model.model().isRecord()),
        model.key().stream().map(LinkedColumn::name).toList(),
        UniqueKeys.of(model).stream().filter(names::containsAll).toList(),
        columns);
  }

  /** The name with its schema. */
  public String qualified() {
    return TableDescriptor.qualified(schema, name);
  }

  /** Whether no two rows have values in common in these columns, in whatever order. */
  public boolean isUnique(Set<String> names) {
    return uniques.stream().anyMatch(key -> Set.copyOf(key).equals(names));
  }

  /** With what a model below keeps there, too, which rows of others lack. */
  SqlTable with(SqlTable below) {
    List<Column> all = new ArrayList<>(columns);
    for (Column column : below.columns) {
      if (columns.stream().noneMatch(one -> one.name().equals(column.name()))) {
        all.add(column.orNull());
      }
    }
    List<List<String>> keys = new ArrayList<>(uniques);
    keys.addAll(below.uniques);
    return new SqlTable(name, schema, model, key, keys, all);
  }

  /** Without what a table that is joined to it has. */
  private static List<LinkedColumn> kept(LinkedModel model) {
    boolean joined = model.inheritance().isJoined();
    List<LinkedColumn> kept = new ArrayList<>();
    for (int i = 0; i < model.columns().size(); i++) {
      LinkedColumn column = model.columns().get(i);
      if (!joined || i >= model.inheritedColumns() || column.inKey()) {
        kept.add(column);
      }
    }
    return kept;
  }

  /** An association table. */
  public static SqlTable of(LinkedAssociation association) {
    List<Column> columns = new ArrayList<>();
    association.toOwner().forEach(one -> columns.add(key(one)));
    association.toTarget().forEach(one -> columns.add(key(one)));
    List<String> key = columns.stream().map(Column::name).toList();
    association.extra().forEach(one -> columns.add(extra(one)));
    return new SqlTable(
        association.table(), association.schema(), Optional.empty(), key, List.of(key), columns);
  }

  private static Column column(LinkedColumn column) {
    return new Column(
        column.name(),
        column.type(),
        column.sqlType(),
        column.nullable(),
        column.options().sensitive(),
        !column.options().deferred(),
        !column.nullable() && !isFilled(column));
  }

  /** Whether the database has a value where none is given. */
  private static boolean isFilled(LinkedColumn column) {
    boolean counts =
        column
            .generation()
            .filter(how -> how == KeyGeneration.IDENTITY || how == KeyGeneration.SEQUENCE)
            .isPresent();
    return counts || column.declared().flatMap(declared -> declared.values().server()).isPresent();
  }

  private static Column key(LinkedAssociation.AssociationColumn key) {
    return new Column(key.name(), key.type(), key.sqlType(), false, false, true, true);
  }

  private static Column extra(ExtraColumnDescriptor extra) {
    SqlTypeDescriptor type = SqlTypeDescriptor.of(extra.type(), extra.options());
    boolean nullable = extra.value().isEmpty();
    boolean sensitive = extra.options().sensitive();
    return new Column(extra.name(), extra.type(), type, nullable, sensitive, true, !nullable);
  }
}
