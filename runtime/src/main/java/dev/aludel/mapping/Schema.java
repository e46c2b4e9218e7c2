package dev.aludel.mapping;

import dev.aludel.schema.Ddl;
import dev.aludel.schema.Table;
import dev.aludel.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A set of models that are created and dropped together. */
public final class Schema {
  private final List<Mapped> mapped;
  private final List<Ddl> ddl;

  private Schema(List<Mapped> mapped, List<Ddl> ddl) {
    this.mapped = List.copyOf(mapped);
    this.ddl = List.copyOf(ddl);
  }

  /** The schema of these models. */
  public static Schema of(Mapped... tables) {
    return new Schema(List.of(tables), List.of());
  }

  /** This schema and the models of others, each once. */
  public Schema including(Schema... schemas) {
    Set<Mapped> all = new LinkedHashSet<>(mapped);
    Set<Ddl> statements = new LinkedHashSet<>(ddl);
    for (Schema schema : schemas) {
      all.addAll(schema.mapped);
      statements.addAll(schema.ddl);
    }
    return new Schema(new ArrayList<>(all), new ArrayList<>(statements));
  }

  /** The same schema, with which this is executed, too, whenever it is created or dropped. */
  public Schema ddl(Ddl... statements) {
    List<Ddl> all = new ArrayList<>(ddl);
    all.addAll(List.of(statements));
    return new Schema(mapped, all);
  }

  /** What is executed when it is created or dropped, beside what its tables want. */
  public List<Ddl> ddl() {
    return ddl;
  }

  /** All models, in declaration order. */
  public List<Mapped> mapped() {
    return mapped;
  }

  /** All tables, association tables included, each once; views are not. */
  public List<Table> tables() {
    Map<TableName, Table> tables = new LinkedHashMap<>();
    for (Mapped each : mapped) {
      if (each.aludelIsView()) {
        continue;
      }
      EntityMapper<?> mapper = each.aludelMapper();
      Inheritance place = mapper == null ? null : mapper.inheritance();
      (place == null ? List.of(each.aludelTable()) : place.tables())
          .forEach(table -> add(tables, table));
      each.aludelLinkTables().forEach(link -> add(tables, link));
    }
    return List.copyOf(tables.values());
  }

  private static void add(Map<TableName, Table> tables, Table table) {
    tables.putIfAbsent(table.tableName(), table);
  }
}
