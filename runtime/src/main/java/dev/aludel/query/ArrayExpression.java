package dev.aludel.query;

import dev.aludel.sql.Access;
import dev.aludel.sql.Comparison;
import dev.aludel.type.ValueType;
import java.util.List;

/**
 * An expression whose values are arrays. Elements are counted from 1, as SQL does; what is beyond
 * the end is NULL. SQLAlchemy's {@code ARRAY}.
 *
 * <p>H2 has no {@link #contains}, {@link #containedBy} and {@link #overlap}; a slice that reaches
 * beyond the end is NULL there, and what there is of it on PostgreSQL.
 *
 * @param <E> the Java type of its elements
 */
public sealed class ArrayExpression<E> extends ValueExpression<List<E>> permits ArrayColumn {
  private final ValueType<E> element;

  @SuppressWarnings("unchecked") // The type of a list's elements.
  ArrayExpression(Node node, ValueType<List<E>> type) {
    super(node, type);
    this.element = (ValueType<E>) type.element();
  }

  /**
   * The element at that index, from 1.
   *
   * @throws dev.aludel.error.QueryException if it is less than 1
   */
  public final ValueExpression<E> get(int index) {
    List<Object> path = List.of(Checks.atLeast(1, index, "The index of an element"));
    return new ValueExpression<>(
        new Operation.Get(path, Access.Kind.ELEMENT).node(node()), element);
  }

  /**
   * The elements from one index to another, both included.
   *
   * @throws dev.aludel.error.QueryException if the first is less than 1, or the last less than it
   */
  public final ArrayExpression<E> slice(int first, int last) {
    int from = Checks.atLeast(1, first, "The first index of a slice");
    List<Object> path = List.of(from, Checks.atLeast(from, last, "The last index of a slice"));
    return array(new Operation.Get(path, Access.Kind.SLICE).node(node()));
  }

  /** Has this element: {@code ? = any(tags)}. Nothing is found in NULL, nor is a NULL in it. */
  public final Condition any(E value) {
    Node bound = element(Checks.operand(value, "any"));
    return Condition.of(
        new Operation.Compare(Comparison.Operator.EQUAL).node(bound, each("any").node()));
  }

  /** Has no other element: {@code ? = all(tags)}; true of an array without elements. */
  public final Condition all(E value) {
    Node bound = element(Checks.operand(value, "all"));
    return Condition.of(
        new Operation.Compare(Comparison.Operator.EQUAL).node(bound, each("all").node()));
  }

  /** Each of its elements, at the right of a comparison. */
  final ValueExpression<E> each(String quantifier) {
    return new ValueExpression<>(
        new Operation.Call(quantifier, Operation.Nulls.ALWAYS, false).node(node()), element);
  }

  /** Has all these elements, in whatever order; {@code @>}, PostgreSQL only. */
  public final Condition contains(List<E> elements) {
    return sign("@>", elements, "contains");
  }

  /** Has all that the other has; {@code @>}, PostgreSQL only. */
  public final Condition contains(ArrayExpression<E> other) {
    return Condition.of(new Operation.Sign("@>").node(node(), nodeOf(other)));
  }

  /** Has no other elements than these; {@code <@}, PostgreSQL only. */
  public final Condition containedBy(List<E> elements) {
    return sign("<@", elements, "containedBy");
  }

  /** Has at least one of these elements; {@code &&}, PostgreSQL only. */
  public final Condition overlap(List<E> elements) {
    return sign("&&", elements, "overlap");
  }

  /** Has an element that the other has; {@code &&}, PostgreSQL only. */
  public final Condition overlap(ArrayExpression<E> other) {
    return Condition.of(new Operation.Sign("&&").node(node(), nodeOf(other)));
  }

  /** The number of its elements, NULL among them; of an array of arrays see the database. */
  public final NumberExpression<Integer> length() {
    return new NumberExpression<>(
        Operation.Call.function("cardinality").node(node()), NumberExpression.INTEGER);
  }

  /** This followed by these elements. */
  public final ArrayExpression<E> concat(List<E> elements) {
    return array(
        Operation.Plain.CONCATENATE.node(node(), bind(Checks.operand(elements, "concat"))));
  }

  /** This followed by the other. */
  public final ArrayExpression<E> concat(ArrayExpression<E> other) {
    return array(Operation.Plain.CONCATENATE.node(node(), nodeOf(other)));
  }

  private Condition sign(String operator, List<E> elements, String method) {
    return Condition.of(
        new Operation.Sign(operator).node(node(), bind(Checks.operand(elements, method))));
  }

  private Node element(E value) {
    return new Node.BindNode(element.sqlType(), element.toDatabase(value), node().isSensitive());
  }

  private ArrayExpression<E> array(Node node) {
    return new ArrayExpression<>(node, type());
  }
}
