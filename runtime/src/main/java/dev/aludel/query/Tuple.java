package dev.aludel.query;

import dev.aludel.sql.Comparison;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Two values compared as one, the first of them first: {@code tuple(POST.date, POST.id).lt(date,
 * id)} is what comes after a row, if the newest is first. Begun by {@link Sql#tuple}. A comparison
 * is unknown where a value that matters is NULL.
 *
 * @param <A> the Java type of the first
 * @param <B> the Java type of the second
 */
public final class Tuple<A, B> {
  private final OrderedExpression<A> first;
  private final OrderedExpression<B> second;

  Tuple(OrderedExpression<A> first, OrderedExpression<B> second) {
    this.first = Checks.present(first, "An expression");
    this.second = Checks.present(second, "An expression");
  }

  /** Both are equal to these. */
  public Condition eq(A first, B second) {
    return compare(Comparison.Operator.EQUAL, "eq", first, second);
  }

  /** One is other than these. */
  public Condition ne(A first, B second) {
    return compare(Comparison.Operator.NOT_EQUAL, "ne", first, second);
  }

  /** Before these. */
  public Condition lt(A first, B second) {
    return compare(Comparison.Operator.LESS, "lt", first, second);
  }

  /** Before these, or equal. */
  public Condition le(A first, B second) {
    return compare(Comparison.Operator.LESS_OR_EQUAL, "le", first, second);
  }

  /** After these. */
  public Condition gt(A first, B second) {
    return compare(Comparison.Operator.GREATER, "gt", first, second);
  }

  /** After these, or equal. */
  public Condition ge(A first, B second) {
    return compare(Comparison.Operator.GREATER_OR_EQUAL, "ge", first, second);
  }

  /** One of these pairs; of none it is false. */
  public Condition in(Collection<Map.Entry<A, B>> pairs) {
    if (pairs.isEmpty()) {
      return Condition.FALSE;
    }
    List<Node> operands = new ArrayList<>(List.of(node()));
    for (Map.Entry<A, B> pair : pairs) {
      operands.add(values("in", pair.getKey(), pair.getValue()));
    }
    return Condition.of(new Node.Composite(new Operation.Among(false), operands));
  }

  /** One of the rows that this query of two columns answers. */
  public Condition in(QueryStatement<ResultRow> query) {
    QueryBody body = Checks.present(query, "A subquery").part();
    return Condition.of(new Node.SubqueryNode(SubqueryUse.IN, List.of(node()), body));
  }

  private Condition compare(Comparison.Operator operator, String method, A one, B other) {
    return Condition.of(new Operation.Compare(operator).node(node(), values(method, one, other)));
  }

  private Node node() {
    return Operation.Row.ROW.node(first.node(), second.node());
  }

  private Node values(String method, A one, B other) {
    return Operation.Row.ROW.node(first.operand(one, method), second.operand(other, method));
  }
}
