package dev.aludel.processor.lower;

import dev.aludel.processor.lower.Meaning.Row;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedRelationship;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** What tells the object of a row from others: its key, value by value. */
final class Keys {
  private final List<Part> parts;

  private Keys(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * A value of the key.
   *
   * @param column the row's; what a foreign key says of it is read without a join
   * @param accessors the methods that lead to it from the object
   */
  private record Part(HybridCode column, List<String> accessors) {
    HybridCode of(HybridCode object) {
      HybridCode value = object;
      for (String accessor : accessors) {
        value = Dsl.call(value, accessor);
      }
      return value;
    }
  }

  /** The key; nothing where an object does not tell it. */
  static Optional<Keys> of(Row row, ModelMembers members) {
    Set<Part> parts = new LinkedHashSet<>();
    return collect(row, List.of(), members, parts)
        ? Optional.of(new Keys(List.copyOf(parts)))
        : Optional.empty();
  }

  private static boolean collect(
      Row row, List<String> before, ModelMembers members, Set<Part> parts) {
    for (LinkedColumn column : row.model().key()) {
      if (column.isComponent() || !collect(column, row, before, members, parts)) {
        return false;
      }
    }
    return true;
  }

  private static boolean collect(
      LinkedColumn column, Row row, List<String> before, ModelMembers members, Set<Part> parts) {
    if (!column.hidden()) {
      String accessor = column.declared().orElseThrow().accessor().method();
      HybridCode code = new HybridCode.Field(row.code(), ModelMembers.field(row.model(), column));
      parts.add(new Part(code, plus(before, accessor)));
      return true;
    }
    Optional<LinkedRelationship> relationship = relationship(column, row);
    Optional<Row> target = relationship.flatMap(one -> members.target(row, one));
    return target.isPresent()
        && collect(
            target.get(),
            plus(before, relationship.orElseThrow().declared().accessor().method()),
            members,
            parts);
  }

  private static Optional<LinkedRelationship> relationship(LinkedColumn column, Row row) {
    return row.model().relationships().stream()
        .filter(one -> column.impliedBy().filter(one.declared()::equals).isPresent())
        .findFirst();
  }

  private static List<String> plus(List<String> before, String accessor) {
    List<String> all = new ArrayList<>(before);
    all.add(accessor);
    return all;
  }

  /** The only value; nothing of a key that has several. */
  Optional<HybridCode> only() {
    return parts.size() == 1 ? Optional.of(parts.get(0).column()) : Optional.empty();
  }

  /** The only value of an object. */
  HybridCode onlyOf(HybridCode object) {
    return parts.get(0).of(object);
  }

  /** Whether there is no such row: of a foreign key, any column is null. */
  HybridCode isNull() {
    return joined("or", part -> Dsl.call(part.column(), "isNull"));
  }

  HybridCode isNotNull() {
    return joined("and", part -> Dsl.call(part.column(), "isNotNull"));
  }

  /** Whether this is the row of an object, which is there. */
  HybridCode isOf(HybridCode object, String comparison) {
    return joined("and", part -> Dsl.call(part.column(), comparison, part.of(object)));
  }

  /** Whether both are the same row; if nulls are compared, two that are not there are not. */
  HybridCode same(Keys other, String comparison) {
    return joined(
        "and",
        part -> Dsl.call(part.column(), comparison, other.parts.get(parts.indexOf(part)).column()));
  }

  private HybridCode joined(String operator, Function<Part, HybridCode> test) {
    BinaryOperator<HybridCode> join = (left, right) -> Dsl.call(left, operator, right);
    return parts.stream().map(test).reduce(join).orElseThrow();
  }
}
