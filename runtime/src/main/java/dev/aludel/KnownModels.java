package dev.aludel;

import dev.aludel.jdbc.KnownTables;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.schema.Check;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Index;
import dev.aludel.schema.Table;
import dev.aludel.schema.UniqueConstraint;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The models that this database was used with: each is checked, and its names noted, once. */
final class KnownModels {
  private final KnownTables names;
  private final Set<EntityMapper<?>> mappers = ConcurrentHashMap.newKeySet();

  KnownModels(KnownTables names) {
    this.names = names;
  }

  /** Notes a model before its first statement; refuses one generated for another runtime. */
  void use(EntityMapper<?> mapper) {
    if (mappers.contains(mapper)) {
      return;
    }
    mapper.checkContract();
    use(mapper.table());
    mappers.add(mapper);
  }

  /** Notes the names that failures of a table's statements may be about. */
  void use(Table table) {
    String name = table.name();
    table.primaryKeyConstraint().ifPresent(key -> names.constraint(key.name(), name));
    table.uniqueConstraints().stream()
        .map(UniqueConstraint::name)
        .forEach(each -> names.constraint(each, name));
    table.foreignKeys().stream()
        .map(ForeignKey::name)
        .forEach(each -> names.constraint(each, name));
    table.checks().stream().map(Check::name).forEach(each -> names.constraint(each, name));
    table.indexes().stream().map(Index::name).forEach(each -> names.constraint(each, name));
    if (table.columns().stream().anyMatch(Column::isSensitive)) {
      names.sensitive(name);
    }
  }
}
