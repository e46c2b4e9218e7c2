package dev.aludel.query;

import dev.aludel.sql.Aggregate;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.SqlExpression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An aggregate, or a function that needs a window. */
record AggregateNode(
    Operation.Call call,
    List<Node> arguments,
    List<Ordering> orderBy,
    List<Ordering> withinGroup,
    List<Node> filter)
    implements Node {

  static AggregateNode of(Operation.Call call, List<Node> arguments) {
    return new AggregateNode(call, arguments, List.of(), List.of(), List.of());
  }

  AggregateNode filter(Condition first, Condition... more) {
    List<Node> all = new ArrayList<>(filter);
    all.add(Expression.nodeOf(first));
    Arrays.stream(more).map(Expression::nodeOf).forEach(all::add);
    return new AggregateNode(call, arguments, orderBy, withinGroup, List.copyOf(all));
  }

  AggregateNode orderBy(Ordering first, Ordering... more) {
    List<Ordering> all = Checks.noNulls(Arrays.asList(more), "An ordering");
    all.add(0, Checks.present(first, "An ordering"));
    return new AggregateNode(call, arguments, List.copyOf(all), withinGroup, filter);
  }

  AggregateNode withinGroup(Ordering order) {
    List<Ordering> only = List.of(Checks.present(order, "An ordering"));
    return new AggregateNode(call, arguments, orderBy, only, filter);
  }

  @Override
  public SqlExpression in(Scope scope) {
    FunctionCall written = (FunctionCall) call.on(Node.in(scope, arguments));
    if (orderBy.isEmpty() && withinGroup.isEmpty() && filter.isEmpty()) {
      return written;
    }
    return new Aggregate(
        written,
        ordered(orderBy, scope),
        ordered(withinGroup, scope),
        Assembly.where(filter, scope));
  }

  private static List<dev.aludel.sql.Ordering> ordered(List<Ordering> terms, Scope scope) {
    return terms.stream().map(term -> term.in(scope)).toList();
  }

  @Override
  public boolean isSensitive() {
    return arguments.stream().anyMatch(Node::isSensitive);
  }

  @Override
  public boolean canBeNull(Nullness rows) {
    if (rows.isPresent(this)) {
      return false;
    }
    return switch (call.nulls()) {
      case NEVER -> false;
      case IF_ANY, IF_ALL, ALWAYS -> true;
      case IF_ANY_OR_NO_ROW ->
          !filter.isEmpty()
              || !rows.isGrouped()
              || arguments.stream().anyMatch(argument -> argument.canBeNull(rows));
    };
  }

  @Override
  public List<Node> children() {
    List<Node> all = new ArrayList<>(arguments);
    orderBy.forEach(term -> all.add(term.node()));
    withinGroup.forEach(term -> all.add(term.node()));
    all.addAll(filter);
    return all;
  }
}
