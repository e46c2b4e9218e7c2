package dev.aludel.inspect;

import dev.aludel.jdbc.Row;
import dev.aludel.schema.Check;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Index;
import dev.aludel.schema.IndexEntry;
import dev.aludel.schema.PrimaryKey;
import dev.aludel.schema.ServerDefault;
import dev.aludel.schema.Table;
import dev.aludel.schema.TableBuilder;
import dev.aludel.schema.TableName;
import dev.aludel.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what the rows of a catalog say of one table. */
final class TableParts {
  private final @Nullable String schema;
  private final TableBuilder table;
  private final Map<String, PrimaryKey> primaryKeys = new LinkedHashMap<>();
  private final Map<String, UniqueConstraint> uniques = new LinkedHashMap<>();
  private final Map<String, ForeignKey> foreignKeys = new LinkedHashMap<>();
  private final Map<String, Check> checks = new LinkedHashMap<>();
  private final Map<String, IndexParts> indexes = new LinkedHashMap<>();

  private record IndexParts(boolean unique, List<IndexEntry> entries) {}

  TableParts(@Nullable String schema, String name) {
    this.schema = schema;
    this.table = Table.named(name);
    if (schema != null) {
      table.schema(schema);
    }
  }

  /** A row of {@link Catalog#columns}. */
  void column(Catalog catalog, Row row) {
    Column column = Column.of(catalog.shown(text(row, 2)), TypeReader.of(text(row, 3)));
    if (row.getBoolean(5)) {
      column = column.nullable();
    }
    Optional<String> given = Optional.ofNullable(row.getString(4));
    if (row.getBoolean(6)) {
      column = column.identity();
    } else if (given.isPresent()) {
      ServerDefault value = catalog.serverDefault(given.get());
      column = column.serverDefault(value);
    }
    String comment = row.getString(7);
    table.column(comment == null ? column : column.comment(comment));
    Optional.ofNullable(row.getString(8)).ifPresent(table::comment);
  }

  /** A row of {@link Catalog#constraints}: one for each column. */
  void constraint(Catalog catalog, Row row) {
    String name = catalog.shown(text(row, 2));
    List<String> columns =
        Optional.ofNullable(row.getString(4)).map(catalog::shown).map(List::of).orElse(List.of());
    switch (text(row, 3)) {
      case "PRIMARY KEY" ->
          primaryKeys.merge(
              name,
              new PrimaryKey(name, columns, row.getString(12)),
              (all, one) ->
                  new PrimaryKey(name, plus(all.columns(), one.columns()), all.comment()));
      case "UNIQUE" ->
          uniques.merge(
              name,
              new UniqueConstraint(name, columns, deferral(row), row.getString(12)),
              (all, one) ->
                  new UniqueConstraint(
                      name, plus(all.columns(), one.columns()), all.deferral(), all.comment()));
      case "FOREIGN KEY" ->
          foreignKeys.merge(name, foreignKey(catalog, row, name), TableParts::plus);
      default ->
          checks.merge(
              name,
              new Check(name, text(row, 11), columns, row.getString(12)),
              (all, one) -> all.columns(plus(all.columns(), one.columns()).toArray(String[]::new)));
    }
  }

  /** A row of {@link Catalog#indexes}: one for each entry. */
  void index(Catalog catalog, Row row) {
    String column = catalog.shown(text(row, 4));
    indexes
        .computeIfAbsent(
            catalog.shown(text(row, 2)),
            name -> new IndexParts(row.getBoolean(3), new ArrayList<>()))
        .entries()
        .add(row.getBoolean(5) ? IndexEntry.descending(column) : IndexEntry.column(column));
  }

  Table table() {
    primaryKeys.values().forEach(table::primaryKey);
    uniques.values().forEach(table::unique);
    foreignKeys.values().forEach(table::foreignKey);
    checks.values().forEach(table::check);
    indexes.forEach(
        (name, parts) -> {
          Index index = Index.of(parts.entries().toArray(IndexEntry[]::new)).named(name);
          table.index(parts.unique() ? index.unique() : index);
        });
    return table.build();
  }

  private ForeignKey foreignKey(Catalog catalog, Row row, String name) {
    String targetSchema = catalog.shownOrNull(row.getString(5));
    return new ForeignKey(
        name,
        List.of(catalog.shown(text(row, 4))),
        new TableName(targetSchema == null ? schema : targetSchema, catalog.shown(text(row, 6))),
        List.of(catalog.shown(text(row, 7))),
        ForeignKey.Action.valueOf(constant(row, 8)),
        ForeignKey.Action.valueOf(constant(row, 9)),
        deferral(row),
        row.getString(12));
  }

  private static ForeignKey.Deferral deferral(Row row) {
    return ForeignKey.Deferral.valueOf(constant(row, 10));
  }

  private static ForeignKey plus(ForeignKey all, ForeignKey one) {
    return new ForeignKey(
        all.name(),
        plus(all.columns(), one.columns()),
        all.target(),
        plus(all.targetColumns(), one.targetColumns()),
        all.onDelete(),
        all.onUpdate(),
        all.deferral(),
        all.comment());
  }

  private static List<String> plus(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static String constant(Row row, int index) {
    return text(row, index).replace(' ', '_');
  }

  private static String text(Row row, int index) {
    return Objects.requireNonNull(row.getString(index));
  }
}
