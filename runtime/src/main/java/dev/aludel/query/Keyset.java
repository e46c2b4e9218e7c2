package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.Entity;
import dev.aludel.mapping.Mappers;
import dev.aludel.sql.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the last row of a page has in the columns by which rows are ordered, so that the next page
 * begins after it: {@code Keyset.of(BOOK.price, price).and(BOOK.id, id)}. Unlike an offset it costs
 * the same on every page, and skips or repeats no row because others came or went.
 *
 * <p>See {@link SelectStatement#after} and {@link EntityQuery#after}. The order may be ascending
 * and descending in turn, and NULL may be anywhere in it; it must tell all rows apart. An immutable
 * value.
 */
public final class Keyset {
  private final Map<Node, Node.BindNode> values;

  private Keyset(Map<Node, Node.BindNode> values) {
    this.values = values;
  }

  /** What the last row has here, null for NULL. */
  public static <T> Keyset of(Expression<T> expression, @Nullable T value) {
    return new Keyset(Map.of()).and(expression, value);
  }

  /** And what it has there, null for NULL. */
  public <T> Keyset and(Expression<T> expression, @Nullable T value) {
    return plus(Expression.nodeOf(expression).unnamed(), expression.bindNullable(value));
  }

  private Keyset plus(Node node, Node.BindNode value) {
    Map<Node, Node.BindNode> all = new LinkedHashMap<>(values);
    all.put(node, value);
    return new Keyset(all);
  }

  /** What an object has in this order. */
  static Keyset of(EntityTable<?, ?> table, Object object, List<Ordering> orderBy) {
    Keyset keys = new Keyset(Map.of());
    for (Ordering ordering : orderBy) {
      keys = keys.with(ordering, columnOf(table, object, ordering));
    }
    return keys;
  }

  /** What a row has in this order, that is made of these. */
  static Keyset of(List<Selectable<?>> items, @Nullable Object row, List<Ordering> orderBy) {
    Keyset keys = new Keyset(Map.of());
    for (Ordering ordering : orderBy) {
      Node.BindNode found = null;
      for (int i = 0; found == null && i < items.size(); i++) {
        Object value = row instanceof ResultRow several ? several.get(i) : row;
        found = valueOf(items.get(i), value, ordering);
      }
      keys = keys.with(ordering, found);
    }
    return keys;
  }

  private Keyset with(Ordering ordering, Node.@Nullable BindNode value) {
    if (value == null) {
      throw new QueryException(ErrorCode.KEY_IS_MISSING, ordering.node().describe());
    }
    return plus(ordering.node().unnamed(), value);
  }

  private static Node.@Nullable BindNode valueOf(
      Selectable<?> item, @Nullable Object value, Ordering ordering) {
    if (item instanceof EntityTable<?, ?> table) {
      return value == null ? null : columnOf(table, value, ordering);
    }
    return item instanceof Expression<?> expression
            && expression.node().unnamed().equals(ordering.node().unnamed())
        ? bound(expression, value)
        : null;
  }

  @SuppressWarnings("unchecked") // It was read as a value of the expression.
  private static <T> Node.BindNode bound(Expression<T> expression, @Nullable Object value) {
    return expression.bindNullable((T) value);
  }

  private static Node.@Nullable BindNode columnOf(
      EntityTable<?, ?> table, Object object, Ordering ordering) {
    Node node = ordering.node().unnamed();
    Node.ColumnNode column = node instanceof Node.ColumnNode any ? any.read() : null;
    if (column == null
        || !column.source().equals(table.aludelSource())
        || !(object instanceof Entity entity)) {
      return null;
    }
    Object value = Mappers.value(entity.aludelState().mapper(), object, column.index());
    return new Node.BindNode(column.column().type(), value, column.isSensitive());
  }

  /** What rows after this one fulfil. */
  List<Node> conditions(List<Ordering> orderBy, Nullness rows) {
    if (orderBy.isEmpty()) {
      throw new QueryException(ErrorCode.KEYS_HAVE_NO_ORDER);
    }
    List<Key> keys = new ArrayList<>();
    for (Ordering ordering : orderBy) {
      Node.BindNode value = values.get(ordering.node().unnamed());
      if (value == null) {
        throw new QueryException(ErrorCode.KEY_IS_MISSING, ordering.node().describe());
      }
      keys.add(new Key(ordering, value, ordering.node().canBeNull(rows)));
    }
    if (keys.size() < values.size()) {
      throw new QueryException(ErrorCode.KEY_IS_NO_ORDER, values.keySet(), orderBy.size());
    }
    return Condition.nodes(List.of(areInOneDirection(keys) ? beyond(keys) : after(keys)));
  }

  /** (a, b) > (?, ?), which indexes know best. */
  private static Condition beyond(List<Key> keys) {
    if (keys.size() == 1) {
      return keys.get(0).after();
    }
    Node[] expressions = keys.stream().map(Key::node).toArray(Node[]::new);
    Node[] values = keys.stream().map(Key::fresh).toArray(Node[]::new);
    return Condition.of(
        new Operation.Compare(keys.get(0).operator(false))
            .node(Operation.Row.ROW.node(expressions), Operation.Row.ROW.node(values)));
  }

  private static boolean areInOneDirection(List<Key> keys) {
    boolean first = keys.get(0).ordering.isDescending();
    return keys.stream().allMatch(key -> key.ordering.isDescending() == first && key.isPlain());
  }

  /** a > ? or a = ? and (b < ? or …), and what follows from it of the first alone. */
  private static Condition after(List<Key> keys) {
    Key first = keys.get(0);
    Condition rest = keys.size() == 1 ? Condition.FALSE : after(keys.subList(1, keys.size()));
    Condition beyond = first.after().or(first.same().and(rest));
    return keys.size() > 1 && first.isPlain() ? first.atLeast().and(beyond) : beyond;
  }

  /**
   * A term of the order.
   *
   * @param value what the last row has there
   * @param nullable whether some row has NULL there
   */
  private record Key(Ordering ordering, Node.BindNode value, boolean nullable) {
    Node node() {
      return ordering.node().unnamed();
    }

    /** A bind of its own for each place where it stands. */
    Node.BindNode fresh() {
      return new Node.BindNode(value.type(), value.value(), value.isSensitive());
    }

    boolean isNull() {
      return value.value() == null;
    }

    /** Whether no NULL comes after the value. */
    boolean isPlain() {
      return !isNull() && (!nullable || ordering.putsNullsFirst());
    }

    Comparison.Operator operator(boolean orEqual) {
      if (ordering.isDescending()) {
        return orEqual ? Comparison.Operator.LESS_OR_EQUAL : Comparison.Operator.LESS;
      }
      return orEqual ? Comparison.Operator.GREATER_OR_EQUAL : Comparison.Operator.GREATER;
    }

    Condition same() {
      return Condition.of(
          isNull()
              ? Operation.Plain.IS_NULL.node(node())
              : new Operation.Compare(Comparison.Operator.EQUAL).node(node(), fresh()));
    }

    Condition after() {
      if (isNull()) {
        return ordering.putsNullsFirst()
            ? Condition.of(Operation.Plain.IS_NOT_NULL.node(node()))
            : Condition.FALSE;
      }
      Condition beyond = compared(false);
      return isPlain() ? beyond : beyond.or(Condition.of(Operation.Plain.IS_NULL.node(node())));
    }

    Condition atLeast() {
      return compared(true);
    }

    private Condition compared(boolean orEqual) {
      return Condition.of(new Operation.Compare(operator(orEqual)).node(node(), fresh()));
    }
  }
}
