package dev.aludel.query;

import dev.aludel.sql.Over;
import dev.aludel.sql.SqlExpression;
import java.util.ArrayList;
import java.util.List;

/** A function beside each row. */
record OverNode(AggregateNode function, Window window) implements Node {
  @Override
  public SqlExpression in(Scope scope) {
    return new Over(function.in(scope), window.in(scope));
  }

  @Override
  public boolean isSensitive() {
    return function.isSensitive();
  }

  @Override
  public boolean canBeNull(Nullness rows) {
    return function.call().nulls() != Operation.Nulls.NEVER;
  }

  @Override
  public List<Node> children() {
    List<Node> all = new ArrayList<>(function.children());
    all.addAll(window.nodes());
    return all;
  }
}
