package dev.aludel.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
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

  /** These and those of another description of the table, each once, under names of their own. */
  TableConstraints and(TableConstraints others) {
    return new TableConstraints(
        primaryKey,
        both(uniques, others.uniques, UniqueConstraint::name, UniqueConstraint::named),
        both(foreignKeys, others.foreignKeys, ForeignKey::name, ForeignKey::named),
        both(checks, others.checks, Check::name, Check::named),
        both(indexes, others.indexes, Index::name, Index::named));
  }

  /** Those that are about these columns only, and one more foreign key. */
  TableConstraints of(Set<String> columns, ForeignKey further) {
    List<ForeignKey> keys = new ArrayList<>(List.of(further));
    keys.addAll(those(foreignKeys, ForeignKey::columns, columns));
    return new TableConstraints(
        primaryKey,
        those(uniques, UniqueConstraint::columns, columns),
        keys,
        those(checks, Check::columns, columns),
        those(indexes, Index::columns, columns));
  }

  private static <T> List<T> those(
      List<T> all, Function<T, List<String>> columnsOf, Set<String> columns) {
    return all.stream().filter(one -> columns.containsAll(columnsOf.apply(one))).toList();
  }

  private static <T> List<T> both(
      List<T> some, List<T> more, Function<T, String> nameOf, BiFunction<T, String, T> named) {
    List<T> all = new ArrayList<>(some);
    for (T one : more) {
      if (!all.contains(one)) {
        String name = nameOf.apply(one);
        int number = 1;
        while (isTaken(name, all, nameOf)) {
          number++;
          name = nameOf.apply(one) + "_" + number;
        }
        all.add(number == 1 ? one : named.apply(one, name));
      }
    }
    return all;
  }

  private static <T> boolean isTaken(String name, List<T> by, Function<T, String> nameOf) {
    return by.stream().anyMatch(one -> nameOf.apply(one).equals(name));
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
