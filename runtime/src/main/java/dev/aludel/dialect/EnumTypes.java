package dev.aludel.dialect;

import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import java.util.List;
import java.util.stream.Collectors;

/** The types of labels that tables need, each once; only some databases have such types. */
final class EnumTypes {
  private final Dialect dialect;

  EnumTypes(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Adds the statements that make them. */
  void create(List<Table> tables, boolean ifNotExists, List<String> statements) {
    for (SqlType type : of(tables)) {
      String create =
          type.detail().labels().stream()
              .map(Literals::quoted)
              .collect(
                  Collectors.joining(
                      ", ", "create type " + dialect.printedType(type) + " as enum (", ")"));
      statements.add(ifNotExists ? unlessThere(create) : create);
    }
  }

  /** There is no {@code if not exists} for types. */
  private static String unlessThere(String create) {
    return "do $aludel$ begin "
        + create
        + "; exception when duplicate_object then null; end $aludel$";
  }

  /** Adds the statements that drop them. */
  void drop(List<Table> tables, String ifExists, List<String> statements) {
    of(tables).forEach(type -> statements.add("drop type " + ifExists + dialect.printedType(type)));
  }

  private List<SqlType> of(List<Table> tables) {
    if (!dialect.createsTypes()) {
      return List.of();
    }
    return tables.stream()
        .flatMap(table -> table.columns().stream())
        .map(Column::type)
        .map(type -> type.kind() == SqlType.Kind.ARRAY ? type.element() : type)
        .filter(type -> type.kind() == SqlType.Kind.ENUM)
        .distinct()
        .toList();
  }
}
