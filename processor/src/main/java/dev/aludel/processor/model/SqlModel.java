package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the objects of a hierarchy's model are kept, as SQL text can mention it.
 *
 * @param root the model that all others of the hierarchy extend
 * @param own its columns
 * @param below what models below it have besides
 */
public record SqlModel(ClassName name, ClassName root, List<Place> own, List<Place> below) {

  /** Copies the lists. */
  public SqlModel {
    own = List.copyOf(own);
    below = List.copyOf(below);
  }

  /**
   * A column in its table.
   *
   * @param inKey whether it is of the key, which each table of the hierarchy has
   */
  public record Place(String table, String column, boolean inKey, boolean loaded) {}

  /** A column that objects of the model itself have. */
  public Optional<Place> findOwn(SqlTable table, SqlTable.Column column) {
    return find(own, table, column);
  }

  /** A column that only objects of models below have. */
  public Optional<Place> findBelow(SqlTable table, SqlTable.Column column) {
    return find(below, table, column);
  }

  /** A column that objects of the model, or of one below, have. */
  public Optional<Place> find(SqlTable table, SqlTable.Column column) {
    return findOwn(table, column).or(() -> findBelow(table, column));
  }

  /** Whether something of the model's objects, or of those below, is in a table. */
  public boolean mentions(SqlTable table) {
    return Stream.concat(own.stream(), below.stream())
        .anyMatch(one -> one.table().equals(table.qualified()));
  }

  private static Optional<Place> find(List<Place> places, SqlTable table, SqlTable.Column column) {
    return places.stream()
        .filter(one -> one.table().equals(table.qualified()) && one.column().equals(column.name()))
        .findFirst();
  }

  /** The tables of its own columns, that of the model itself last. */
  public Set<String> tables() {
    Set<String> tables = new LinkedHashSet<>();
    own.forEach(one -> tables.add(one.table()));
    return tables;
  }

  /** The model, among all of its hierarchy. */
  static SqlModel of(LinkedModel model, Iterable<LinkedModel> all) {
    List<Place> own = places(model, all);
    List<Place> below = new ArrayList<>();
    for (LinkedModel other : all) {
      if (other.inheritance().descendsFrom(model.name())) {
        places(other, all).stream()
            .filter(one -> !own.contains(one) && !below.contains(one))
            .forEach(below::add);
      }
    }
    return new SqlModel(model.name(), rootOf(model), own, below);
  }

  static ClassName rootOf(LinkedModel model) {
    return model.inheritance().root().map(ModelDescriptor::name).orElse(model.name());
  }

  /** The columns of a model, those of models above first; the key in each table. */
  private static List<Place> places(LinkedModel model, Iterable<LinkedModel> all) {
    List<Place> places = new ArrayList<>();
    InheritanceDescriptor inheritance = model.inheritance();
    for (LinkedModel other : all) {
      if (inheritance.parent().filter(other.name()::equals).isPresent()) {
        places.addAll(places(other, all));
      }
    }
    String table = model.model().table().qualified();
    List<LinkedColumn> columns = model.columns();
    for (int i = 0; i < columns.size(); i++) {
      LinkedColumn column = columns.get(i);
      boolean isHere = i >= model.inheritedColumns();
      if (isHere || (column.inKey() && inheritance.ownTable())) {
        boolean loaded = !column.options().deferred();
        places.add(new Place(table, column.name(), column.inKey(), loaded));
      }
    }
    return places;
  }
}
