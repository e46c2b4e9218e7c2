package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.schema.TableName;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Conditions about who is related to whom. */
final class OwnedTargets {
  private static final List<Node> ONE = List.of(new Node.ConstantNode(Literal.of(1)));

  private OwnedTargets() {}

  /** The owner is related to a row for which all of these are true. */
  static Condition any(Relation<?, ?, ?> relation, Condition... conditions) {
    if (!areNamedAsOwner(relation)) {
      return any(relation, relation.target(), conditions);
    }
    if (conditions.length > 0) {
      throw new QueryException(
          ErrorCode.RELATED_ROWS_NEED_A_NAME, relation.owner(), relation.name());
    }
    return any(relation, RelatedRows.apart(relation));
  }

  /**
   * Whether a subquery that lists targets hides their owner, or where the path to it begins: models
   * of one hierarchy, by one name.
   */
  static boolean areNamedAsOwner(Relation<?, ?, ?> relation) {
    Source named = relation.owner().aludelSource();
    Source owner = named.root();
    Source targets = relation.target().aludelSource();
    EntityMapper<?> mapper = owner.mapper();
    return mapper != null
        && owner.place().equals(targets.place())
        && mapper.root() == relation.edge().target().root()
        && (named.place().step() != null || isListed(owner, relation.edge(), targets));
  }

  /** Whether the table that says what owns targets is one of theirs, too. */
  private static boolean isListed(Source owner, Edge edge, Source targets) {
    boolean isHere = edge.kind() == EdgeKind.TO_ONE;
    Source telling = isHere ? owner.keeping(edge.foreignKey()[0]) : owner;
    TableName table = telling.table().tableName();
    return IntStream.range(0, edge.target().columnCount())
        .anyMatch(column -> targets.keeping(column).table().tableName().equals(table));
  }

  /** The owner is related to a row of {@code target} for which all of these are true. */
  static Condition any(Relation<?, ?, ?> relation, TableSource target, Condition... conditions) {
    Source targets = Checks.present(target, "A table").aludelSource();
    Collection<Condition> all = Checks.noNulls(Arrays.asList(conditions), "A condition");
    return exists(Relating.related(relation, targets).where(all));
  }

  /** The owner is related to this object; to none, if it is null. */
  static Condition is(Relation<?, ?, ?> relation, @Nullable Object target) {
    Edge edge = relation.edge();
    if (target == null) {
      return isKeyAlone(edge)
          ? isNull(relation.owner().aludelSource(), edge.foreignKey())
          : any(relation).not();
    }
    @Nullable Object[] key = key(target, Mappers.state(target).keyColumns());
    if (isKeyAlone(edge)) {
      return equal(relation.owner().aludelSource(), edge.foreignKey(), key);
    }
    TableSource named = areNamedAsOwner(relation) ? RelatedRows.apart(relation) : relation.target();
    Source targets = named.aludelSource();
    return any(relation, named, equal(targets, targets.table().primaryKey(), key));
  }

  /** Whether the owner's foreign key tells the target. */
  private static boolean isKeyAlone(Edge edge) {
    return edge.kind() == EdgeKind.TO_ONE && edge.on().isEmpty();
  }

  /** The rows of the target to which this object is related. */
  static Condition of(Edge edge, Source targets, Object owner) {
    EntityState state = Mappers.state(owner);
    if (!state.mapper().isA(edge.owner())) {
      throw new QueryException(ErrorCode.LOAD_OPTION_IS_OF_ANOTHER_MODEL, edge, state.describe());
    }
    Condition related = related(edge, targets, owner);
    List<Condition> all = new ArrayList<>(List.of(related));
    Relating.condition(edge, targets).forEach(node -> all.add(Condition.of(node)));
    return Condition.all(all);
  }

  private static Condition related(Edge edge, Source targets, Object owner) {
    return switch (edge.kind()) {
      case TO_ONE -> equal(targets, targets.table().primaryKey(), key(owner, edge.foreignKey()));
      case TO_MANY, TO_ONE_BACK ->
          equal(targets, edge.foreignKey(), key(owner, Mappers.state(owner).keyColumns()));
      case MANY_TO_MANY -> {
        Source links = new Source(edge.through(), TablePlace.own());
        Clauses.Joined toTarget = Relating.toTarget(edge, links, targets);
        Clauses pairs = Clauses.of(ONE).withFrom(links).whereAll(List.of(toTarget.on()));
        yield exists(pairs.where(List.of(linked(edge, links, owner))));
      }
    };
  }

  /** The rows of an association table that belong to this object. */
  static Condition linked(Edge edge, Source links, Object owner) {
    int[] columns = edge.through().indexesOf(edge.linkColumns());
    return equal(links, columns, key(owner, Mappers.state(owner).keyColumns()));
  }

  private static Condition exists(Clauses clauses) {
    return Condition.of(
        new Node.SubqueryNode(SubqueryUse.EXISTS, List.of(), clauses.withColumns(ONE)));
  }

  /** Columns have these values. */
  static Condition equal(Source source, int[] columns, @Nullable Object[] values) {
    List<Condition> pairs = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      Node column = new Node.ColumnNode(source, columns[i]);
      Object value = values[i];
      if (value == null) {
        return Condition.FALSE;
      }
      Node bound =
          new Node.BindNode(
              source.table().column(columns[i]).type(),
              value,
              source.table().column(columns[i]).isSensitive());
      pairs.add(Condition.of(new Operation.Compare(Comparison.Operator.EQUAL).node(column, bound)));
    }
    return Condition.all(pairs);
  }

  private static Condition isNull(Source source, int[] columns) {
    List<Condition> any = new ArrayList<>();
    for (int column : columns) {
      any.add(Condition.of(Operation.Plain.IS_NULL.node(new Node.ColumnNode(source, column))));
    }
    return Condition.any(any);
  }

  private static @Nullable Object[] key(Object object, int[] columns) {
    EntityState state = Mappers.state(object);
    @Nullable Object[] values = new Object[columns.length];
    for (int i = 0; i < columns.length; i++) {
      if (!state.read(columns[i])) {
        throw new QueryException(ErrorCode.RELATED_OBJECT_HAS_NO_KEY, state.describe());
      }
      values[i] = Mappers.value(state.mapper(), object, columns[i]);
    }
    return values;
  }
}
