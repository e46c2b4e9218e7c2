package dev.aludel.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the database watches over in one table. */
record TableConstraints(
    @Nullable PrimaryKey primaryKey,
    List<UniqueConstraint> uniques,
    List<ForeignKey> foreignKeys,
    List<Check> checks,
    List<Index> indexes) {

  TableConstraints {
    uniques = List.copyOf(uniques);
    foreignKeys = List.copyOf(foreignKeys);
    checks = List.copyOf(checks);
    indexes = List.copyOf(indexes);
  }

  /** The same with a name for everything; {@code table} stands in the names. */
  TableConstraints named(String table) {
    ConstraintNames names = new ConstraintNames(table);
    if (primaryKey != null) {
      names.reserve(primaryKey.name());
    }
    uniques.forEach(unique -> names.reserve(unique.name()));
    foreignKeys.forEach(key -> names.reserve(key.name()));
    checks.forEach(check -> names.reserve(check.name()));
    indexes.forEach(index -> names.reserve(index.name()));
    return completed(table, names);
  }

  private TableConstraints completed(String table, ConstraintNames names) {
    List<PrimaryKey> primaryKeys =
        names.complete(
            primaryKey == null ? List.of() : List.of(primaryKey),
            PrimaryKey::name,
            key -> NamingConvention.primaryKey(table),
            PrimaryKey::named);
    return new TableConstraints(
        primaryKeys.isEmpty() ? null : primaryKeys.get(0),
        names.complete(
            uniques,
            UniqueConstraint::name,
            unique -> NamingConvention.unique(table, unique.columns()),
            UniqueConstraint::named),
        names.complete(
            foreignKeys,
            ForeignKey::name,
            key -> NamingConvention.foreignKey(table, key.columns(), key.target().name()),
            ForeignKey::named),
        names.complete(
            checks,
            Check::name,
            check -> NamingConvention.check(table, check.columns()),
            Check::named),
        names.complete(
            indexes,
            Index::name,
            index -> NamingConvention.index(table, index.columns()),
            Index::named));
  }
}
