package dev.aludel.inspect;

import static java.util.Objects.requireNonNull;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.Parameters;
import dev.aludel.jdbc.Row;
import dev.aludel.jdbc.RowReader;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a live database has; SQLAlchemy's {@code inspect(engine)}. Everything is read anew each
 * time, from the database's catalog, in a connection of its own. Names are as declarations have
 * them: what H2 keeps in capitals because it was not quoted is in small letters here.
 *
 * <p>Of a table it reads columns (type, nullability, default, identity, comment), primary key,
 * unique constraints, foreign keys with their actions and deferral, checks, indexes and the
 * comment. Defaults and checks are in the database's own words, which are seldom the declaration's.
 * Not read: views, sequences, generated columns' expressions, partial indexes and those over
 * expressions. H2 does not tell NO ACTION from RESTRICT, nor {@code text} from {@code varchar}
 * without a length.
 */
public final class Inspector {
  private final Supplier<JdbcConnection> connections;
  private final Catalog catalog;

  /** Reads through connections that it closes, from a database that speaks that dialect. */
  public Inspector(Supplier<JdbcConnection> connections, String dialect) {
    this.connections = connections;
    this.catalog = Catalog.of(dialect);
  }

  /** The schemas, sorted; those of the database itself too. */
  public List<String> schemaNames() {
    return names(catalog.schemas(), Parameters.NONE);
  }

  /** The tables of the connection's own schema, sorted. */
  public List<String> tableNames() {
    return tableNames(null);
  }

  /** The tables of a schema, sorted; null for the connection's own. */
  public List<String> tableNames(@Nullable String schema) {
    return names(catalog.tables(), parameters(schema, null));
  }

  /** Whether the connection's own schema has a table of that name. */
  public boolean hasTable(String name) {
    return tableNames().contains(name);
  }

  /**
   * A table of the connection's own schema.
   *
   * @throws MappingException if there is none
   */
  public Table table(String name) {
    return table(null, name);
  }

  /**
   * A table of a schema, null for the connection's own.
   *
   * @throws MappingException if there is none
   */
  public Table table(@Nullable String schema, String name) {
    List<Table> found = read(schema, name);
    if (found.isEmpty()) {
      throw new MappingException(
          ErrorCode.TABLE_DOES_NOT_EXIST, name, String.join(", ", tableNames(schema)));
    }
    return found.get(0);
  }

  /** All tables of the connection's own schema, sorted by name; three statements in all. */
  public List<Table> tables() {
    return tables(null);
  }

  /** All tables of a schema, sorted by name; null for the connection's own. */
  public List<Table> tables(@Nullable String schema) {
    return read(schema, null);
  }

  private List<Table> read(@Nullable String schema, @Nullable String table) {
    Map<String, TableParts> parts = new TreeMap<>();
    Parameters parameters = parameters(schema, table);
    String rest = table == null ? "" : catalog.andTable();
    try (JdbcConnection connection = connections.get()) {
      Questions ask = (sql, each) -> connection.query(sql.formatted(rest), parameters, all(each));
      ask.each(
          catalog.columns(),
          row ->
              parts
                  .computeIfAbsent(name(row), name -> new TableParts(schema, name))
                  .column(catalog, row));
      // A table that came between two statements is not there yet.
      ask.each(
          catalog.constraints(),
          row -> found(parts, row).ifPresent(known -> known.constraint(catalog, row)));
      ask.each(
          catalog.indexes(),
          row -> found(parts, row).ifPresent(known -> known.index(catalog, row)));
    }
    return parts.values().stream().map(TableParts::table).toList();
  }

  private interface Questions {
    void each(String sql, Consumer<Row> row);
  }

  private static RowReader<Integer> all(Consumer<Row> each) {
    return row -> {
      int rows = 0;
      while (row.next()) {
        each.accept(row);
        rows++;
      }
      return rows;
    };
  }

  private Optional<TableParts> found(Map<String, TableParts> parts, Row row) {
    return Optional.ofNullable(parts.get(name(row)));
  }

  private String name(Row row) {
    return catalog.shown(requireNonNull(row.getString(1)));
  }

  private List<String> names(String sql, Parameters parameters) {
    List<String> names = new ArrayList<>();
    try (JdbcConnection connection = connections.get()) {
      connection.query(sql, parameters, all(row -> names.add(name(row))));
    }
    Collections.sort(names); // A server may have an order of its own.
    return names;
  }

  private Parameters parameters(@Nullable String schema, @Nullable String table) {
    Parameters parameters = new Parameters(2);
    parameters.add(SqlType.TEXT, schema == null ? null : catalog.stored(schema));
    return table == null ? parameters : parameters.add(SqlType.TEXT, catalog.stored(table));
  }
}
