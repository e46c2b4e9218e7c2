package dev.aludel.query;

import dev.aludel.type.Range;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * An expression whose values are ranges: a column of them, or what lies between two values of a
 * row, {@code range(BOOKING.start, BOOKING.end)}. SQLAlchemy's {@code Range}.
 *
 * <p>A column holds and compares ranges on every database. The other questions are PostgreSQL's,
 * and refused elsewhere before anything is sent; an index of the kind {@code gist} answers them,
 * and constraints exclude what overlaps.
 *
 * @param <T> the Java type of the bounds
 */
public sealed class RangeExpression<T> extends ValueExpression<Range<T>>
    permits RangeColumn, RowRange {
  RangeExpression(Node node, ValueType<Range<T>> type) {
    super(node, type);
  }

  /** Has this value in it. */
  public final Condition contains(T value) {
    Checks.operand(value, "contains");
    return sign("@>", typed(value));
  }

  /** Has the value of that expression in it. */
  public final Condition contains(Expression<T> value) {
    return sign("@>", nodeOf(value));
  }

  /** Has all of the other in it. */
  public final Condition contains(RangeExpression<T> other) {
    return sign("@>", nodeOf(other));
  }

  /** Has all of the other in it. */
  public final Condition contains(Range<T> other) {
    return sign("@>", other, "contains");
  }

  /** Has nothing but what the other has. */
  public final Condition containedBy(RangeExpression<T> other) {
    return sign("<@", nodeOf(other));
  }

  /** Has nothing but what the other has. */
  public final Condition containedBy(Range<T> other) {
    return sign("<@", other, "containedBy");
  }

  /** Shares something with the other. */
  public final Condition overlap(RangeExpression<T> other) {
    return sign("&&", nodeOf(other));
  }

  /** Shares something with the other. */
  public final Condition overlap(Range<T> other) {
    return sign("&&", other, "overlap");
  }

  /** Shares something with what lies between these, the second not included; null is no bound. */
  public final Condition overlap(@Nullable T first, @Nullable T last) {
    return sign("&&", RowRange.node(type().sqlType(), typed(first), typed(last)));
  }

  /** Ends where the other begins, or begins where it ends. */
  public final Condition adjacentTo(RangeExpression<T> other) {
    return sign("-|-", nodeOf(other));
  }

  /** Ends where the other begins, or begins where it ends. */
  public final Condition adjacentTo(Range<T> other) {
    return sign("-|-", other, "adjacentTo");
  }

  /** Ends before the other begins. */
  public final Condition strictlyLeftOf(RangeExpression<T> other) {
    return sign("<<", nodeOf(other));
  }

  /** Ends before the other begins. */
  public final Condition strictlyLeftOf(Range<T> other) {
    return sign("<<", other, "strictlyLeftOf");
  }

  /** Begins after the other ends. */
  public final Condition strictlyRightOf(RangeExpression<T> other) {
    return sign(">>", nodeOf(other));
  }

  /** Begins after the other ends. */
  public final Condition strictlyRightOf(Range<T> other) {
    return sign(">>", other, "strictlyRightOf");
  }

  /** What both have. */
  public final RangeExpression<T> intersection(RangeExpression<T> other) {
    return shared(nodeOf(other));
  }

  /** What both have. */
  public final RangeExpression<T> intersection(Range<T> other) {
    return shared(given(other, "intersection"));
  }

  /** The first bound; NULL if there is none, or the range is empty. */
  public final ValueExpression<T> lower() {
    return end("lower");
  }

  /** The second bound; NULL if there is none, or the range is empty. */
  public final ValueExpression<T> upper() {
    return end("upper");
  }

  /** Has no value in it. */
  public final Condition isEmpty() {
    return Condition.of(call("isempty"));
  }

  private ValueExpression<T> end(String function) {
    // Elsewhere a function of that name is about texts.
    Node own = new VariantNode(call("range_" + function), "postgresql", call(function));
    return new ValueExpression<>(own, bound());
  }

  private Node call(String function) {
    return new Operation.Call(function, Operation.Nulls.ALWAYS, false).node(node());
  }

  private RangeExpression<T> shared(Node other) {
    return new RangeExpression<>(
        Operation.Call.function("range_intersect").node(node(), other), type());
  }

  @SuppressWarnings("unchecked") // The type of a range's bounds.
  private ValueType<T> bound() {
    return (ValueType<T>) type().element();
  }

  private Condition sign(String operator, Range<T> other, String method) {
    return sign(operator, given(other, method));
  }

  /** With its type, since PostgreSQL would take a text for whatever fits. */
  private Node given(Range<T> other, String method) {
    Node bind = bind(Checks.operand(other, method));
    return new Operation.CastTo(type().sqlType()).node(bind);
  }

  private Condition sign(String operator, Node right) {
    return Condition.of(new Operation.Sign(operator).node(node(), right));
  }

  private Node typed(@Nullable T value) {
    SqlType type = bound().sqlType();
    Object database = bound().toDatabase(value);
    return new Operation.CastTo(type).node(new Node.BindNode(type, database, node().isSensitive()));
  }
}
