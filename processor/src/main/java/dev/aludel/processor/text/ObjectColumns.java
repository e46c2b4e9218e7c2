package dev.aludel.processor.text;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.model.SqlMethodDescriptor.Component;
import dev.aludel.processor.model.SqlMethodDescriptor.Element;
import dev.aludel.processor.model.SqlModel;
import dev.aludel.processor.model.SqlTable;
import dev.aludel.processor.text.SqlValue.Nullness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the columns that an object of a model is made of: neighbours in the table's order. An
 * object of a hierarchy's model needs its own, in any order and of whichever of its tables; what
 * models below have besides is taken where it is there.
 */
final class ObjectColumns {
  private final ClassName model;
  private final Optional<SqlModel> place;
  private final Set<String> elsewhere = new HashSet<>();

  /**
   * Finds those of a model.
   *
   * @param answered what the method answers: components of a record take what is called like them
   */
  ObjectColumns(SqlCatalogue catalogue, ClassName model, Element answered) {
    this.model = model;
    this.place = catalogue.placeOf(model);
    if (answered instanceof Element.Row row) {
      row.components().stream()
          .filter(one -> one.element() instanceof Element.Value)
          .map(Component::name)
          .map(SqlNames::folded)
          .forEach(elsewhere::add);
    }
  }

  /**
   * So many columns.
   *
   * @param length 0 if they are no object's
   * @param names of those of a hierarchy; empty for what is there twice, or not the object's
   * @param left those between them that a component of the record takes
   */
  record Run(int length, List<String> names, Set<Integer> left) {
    static final Run NONE = new Run(0, List.of(), Set.of());

    /** Whether there can be rows without the object. */
    boolean isAbsent(List<ResultColumn> columns, int at) {
      for (int i = 0; i < length; i++) {
        ResultColumn column = columns.get(at + i);
        boolean own = names.isEmpty() || isOwn(names.get(i));
        boolean present = column.source().filter(source -> !source.column().nullable()).isPresent();
        if (own && present && column.value().nullness() == Nullness.NULLABLE) {
          return true;
        }
      }
      return false;
    }

    private static boolean isOwn(String name) {
      return !name.isEmpty() && name.indexOf('.') < 0;
    }
  }

  Run runAt(List<ResultColumn> columns, int at) {
    return place.isPresent() ? anyOrder(columns, at, place.get()) : inOrder(columns, at);
  }

  private Run inOrder(List<ResultColumn> columns, int at) {
    Optional<ResultColumn.Source> first = columns.get(at).source();
    if (first.flatMap(source -> source.table().model()).filter(model::equals).isEmpty()) {
      return Run.NONE;
    }
    List<SqlTable.Column> wanted =
        first.get().table().columns().stream().filter(SqlTable.Column::loaded).toList();
    if (at + wanted.size() > columns.size()) {
      return Run.NONE;
    }
    for (int i = 0; i < wanted.size(); i++) {
      ResultColumn.Source source = columns.get(at + i).source().orElse(null);
      if (source == null
          || !source.relation().equals(first.get().relation())
          || !source.column().equals(wanted.get(i))) {
        return Run.NONE;
      }
    }
    return new Run(wanted.size(), List.of(), Set.of());
  }

  private Run anyOrder(List<ResultColumn> columns, int at, SqlModel kept) {
    Map<String, String> relations = new HashMap<>();
    List<String> names = new ArrayList<>();
    Set<Integer> left = new HashSet<>();
    for (ResultColumn column : columns.subList(at, columns.size())) {
      ResultColumn.Source source = column.source().orElse(null);
      if (source == null || !isNext(source, relations, kept)) {
        break;
      }
      boolean isLeft = isLeft(columns, at + names.size(), kept);
      if (isLeft) {
        left.add(names.size());
      }
      String name = isLeft ? "" : name(source, kept);
      boolean again = names.contains(name) && !isKey(source, kept);
      if (again && !name.isEmpty()) {
        break;
      }
      names.add(names.contains(name) ? "" : name);
    }
    boolean whole =
        kept.own().stream().allMatch(one -> !one.loaded() || names.contains(one.column()));
    return whole ? new Run(names.size(), names, left) : Run.NONE;
  }

  /** Whether a column is of the same rows as those before it. */
  private static boolean isNext(
      ResultColumn.Source source, Map<String, String> relations, SqlModel kept) {
    return kept.mentions(source.table())
        && relations
            .computeIfAbsent(source.table().qualified(), table -> source.relation())
            .equals(source.relation());
  }

  private static boolean isKey(ResultColumn.Source source, SqlModel kept) {
    return kept.findOwn(source.table(), source.column()).filter(SqlModel.Place::inKey).isPresent();
  }

  /** Whether a component is called like a column that only objects of models below have. */
  private boolean isLeft(List<ResultColumn> columns, int at, SqlModel kept) {
    ResultColumn column = columns.get(at);
    Optional<String> name = column.name().map(SqlNames::folded);
    boolean isOwn =
        column.source().flatMap(one -> kept.findOwn(one.table(), one.column())).isPresent();
    return !isOwn
        && name.filter(elsewhere::contains).isPresent()
        && columns.subList(at + 1, columns.size()).stream()
            .noneMatch(other -> other.name().map(SqlNames::folded).equals(name));
  }

  private static String name(ResultColumn.Source source, SqlModel kept) {
    if (kept.findOwn(source.table(), source.column()).isPresent()) {
      return source.column().name();
    }
    return kept.findBelow(source.table(), source.column())
        .filter(one -> !one.inKey())
        .map(one -> one.table() + "." + one.column())
        .orElse("");
  }
}
