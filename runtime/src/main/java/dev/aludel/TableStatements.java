package dev.aludel;

import dev.aludel.dialect.Dialect;
import dev.aludel.inspect.Inspector;
import dev.aludel.schema.Ddl;
import dev.aludel.schema.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What creates and drops tables in a database that may have some of them. */
final class TableStatements {
  private final Dialect dialect;
  private final Inspector inspector;
  private final Map<String, List<String>> known = new HashMap<>();

  TableStatements(Dialect dialect, Inspector inspector) {
    this.dialect = dialect;
    this.inspector = inspector;
  }

  /** With the schema's own DDL, and that of the tables that are not there. */
  List<String> create(Collection<Table> tables, List<Ddl> ddl) {
    List<Table> missing = tables.stream().map(table -> changing(table, false)).toList();
    return Stream.of(
            dialect.ddl(ddl, Ddl.Event.BEFORE_CREATE, null),
            dialect.create(missing, true),
            dialect.ddl(ddl, Ddl.Event.AFTER_CREATE, null))
        .flatMap(List::stream)
        .toList();
  }

  /** With the schema's own DDL, and that of the tables that are there. */
  List<String> drop(Collection<Table> tables, List<Ddl> ddl) {
    List<Table> present = tables.stream().map(table -> changing(table, true)).toList();
    return Stream.of(
            dialect.ddl(ddl, Ddl.Event.BEFORE_DROP, null),
            dialect.drop(present, true),
            dialect.ddl(ddl, Ddl.Event.AFTER_DROP, null))
        .flatMap(List::stream)
        .toList();
  }

  /** The table, without its DDL where nothing will happen to it. */
  private Table changing(Table table, boolean present) {
    return table.ddl().isEmpty() || isPresent(table) == present ? table : table.ddl(List.of());
  }

  private boolean isPresent(Table table) {
    return known
        .computeIfAbsent(
            table.schema().orElse(""),
            schema -> inspector.tableNames(schema.isEmpty() ? null : schema))
        .contains(table.name());
  }
}
