package dev.aludel.processor.text;

import dev.aludel.processor.model.SqlTable;
import dev.aludel.processor.text.SqlValue.Nullness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.sf.jsqlparser.expression.Expression;
import org.jspecify.annotations.Nullable;

/** The names that an expression may use: what FROM has so far, and what is around the query. */
final class SqlScope {
  private final @Nullable SqlScope outer;
  private final List<Relation> relations = new ArrayList<>();
  private final Map<String, Relation> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<Field> present = new HashSet<>();
  private final Set<String> merged = new HashSet<>();
  private final Map<String, List<Expression>> conditions = new HashMap<>();

  SqlScope(@Nullable SqlScope outer) {
    this.outer = outer;
  }

  /**
   * A column of a relation.
   *
   * @param relation the name of its relation, which makes fields of two of them differ
   */
  record Field(String relation, String name, SqlValue value, Optional<SqlTable.Column> column) {}

  /**
   * A table, or what stands for one.
   *
   * @param open whether it has more columns than are known
   */
  record Relation(
      String name, Optional<SqlTable> table, List<Field> fields, boolean open, boolean absent) {

    static Relation of(SqlTable table, String name) {
      return new Relation(
          name,
          Optional.of(table),
          table.columns().stream()
              .map(
                  column ->
                      new Field(name, column.name(), SqlValue.of(column), Optional.of(column)))
              .toList(),
          false,
          false);
    }

    static Relation of(String name, List<Field> fields, boolean open) {
      List<Field> own =
          fields.stream()
              .map(field -> new Field(name, field.name(), field.value(), Optional.empty()))
              .toList();
      return new Relation(name, Optional.empty(), own, open, false);
    }

    /** The same on the side of an outer join where rows can be missing, or not. */
    Relation withAbsent(boolean can) {
      return new Relation(name, table, fields, open, can);
    }

    SqlValue value(Field field) {
      return absent ? field.value().with(Nullness.NULLABLE) : field.value();
    }
  }

  /** A field that was found, and where. */
  record Found(Relation relation, Field field, SqlScope level) {
    boolean isSame(@Nullable Found other) {
      return other != null && level == other.level && field.equals(other.field);
    }

    SqlValue value() {
      SqlValue value = relation.value(field);
      return level.present.contains(field) ? value.with(Nullness.NOT_NULL) : value;
    }
  }

  List<Relation> relations() {
    return relations;
  }

  void add(Relation relation) {
    relations.add(relation);
  }

  /** Has the relations of another, and what is known of their rows. */
  void takeOver(SqlScope other) {
    relations.addAll(other.relations);
    present.addAll(other.present);
  }

  boolean has(String name) {
    return relations.stream().anyMatch(one -> SqlNames.matches(name, SqlNames.plain(one.name())));
  }

  /**
   * Rows of the relations from one on can be missing.
   *
   * @param on what is true if one of them is there
   */
  void makeAbsent(int from, int to, Collection<Expression> on) {
    for (int i = from; i < to; i++) {
      relations.set(i, relations.get(i).withAbsent(true));
      conditions.merge(relations.get(i).name(), List.copyOf(on), (one, other) -> List.of());
    }
  }

  /** The rows that are left have one of a relation; answers what is true of them besides. */
  List<Expression> makePresent(Relation relation) {
    int at = relations.indexOf(relation);
    if (at < 0 || !relation.absent()) {
      return List.of();
    }
    relations.set(at, relation.withAbsent(false));
    return conditions.getOrDefault(relation.name(), List.of());
  }

  /** A column of USING is the same on both sides. */
  void merge(String column) {
    merged.add(SqlNames.folded(column));
  }

  /** What is known of the rows now, to be remembered when it is known no longer. */
  Runnable remembered() {
    List<Relation> before = List.copyOf(relations);
    Set<Field> known = Set.copyOf(present);
    return () -> {
      relations.clear();
      relations.addAll(before);
      present.retainAll(known);
    };
  }

  /** The rows that are left have a value there. */
  void makePresent(Field field) {
    present.add(field);
  }

  /** Whether WITH has named a query so already. */
  boolean names(String name) {
    return named.containsKey(name);
  }

  /** Names a query of WITH. */
  void name(String name, Relation relation) {
    named.put(name, relation);
  }

  Optional<Relation> named(String name) {
    Relation found = named.get(SqlNames.plain(name));
    if (found != null) {
      return Optional.of(found);
    }
    return outer == null ? Optional.empty() : outer.named(name);
  }

  List<String> names() {
    List<String> names = new ArrayList<>(named.keySet());
    if (outer != null) {
      names.addAll(outer.names());
    }
    return names;
  }

  /** What a column's name can mean, in the innermost query where it means anything. */
  List<Found> find(Optional<String> relation, String column) {
    List<Found> found = new ArrayList<>();
    for (Relation one : matching(relation)) {
      one.fields().stream()
          .filter(field -> SqlNames.matches(column, field.name()))
          .forEach(field -> found.add(new Found(one, field, this)));
    }
    boolean same = relation.isEmpty() && merged.contains(SqlNames.folded(column));
    if (found.isEmpty() && outer != null) {
      return outer.find(relation, column);
    }
    return same && !found.isEmpty() ? found.subList(0, 1) : found;
  }

  /** The relation of a name here or around. */
  Optional<Relation> relation(String name) {
    Optional<Relation> found = matching(Optional.of(name)).stream().findFirst();
    return found.isPresent() || outer == null ? found : outer.relation(name);
  }

  /** Whether a column that is not known can be one of these relations all the same. */
  boolean isOpen(Optional<String> relation) {
    return matching(relation).stream().anyMatch(Relation::open)
        || (outer != null && outer.isOpen(relation));
  }

  List<String> relationNames() {
    return all(scope -> true).stream().map(Relation::name).distinct().toList();
  }

  /** The columns' names, for suggestions. */
  List<String> columnNames(Optional<String> relation) {
    return all(one -> relation.isEmpty() || SqlNames.matches(relation.get(), one.name())).stream()
        .flatMap(one -> one.fields().stream())
        .map(Field::name)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private List<Relation> all(Predicate<Relation> wanted) {
    List<Relation> all = new ArrayList<>(relations.stream().filter(wanted).toList());
    if (outer != null) {
      all.addAll(outer.all(wanted));
    }
    return all;
  }

  private List<Relation> matching(Optional<String> name) {
    return relations.stream()
        .filter(one -> name.isEmpty() || SqlNames.matches(name.get(), SqlNames.plain(one.name())))
        .toList();
  }
}
