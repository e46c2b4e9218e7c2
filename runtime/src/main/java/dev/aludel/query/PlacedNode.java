package dev.aludel.query;

import dev.aludel.sql.SqlExpression;
import java.util.List;

/** An expression over a table, where the statement has another place of it. */
record PlacedNode(Node expression, Source named, Source place) implements Node {
  PlacedNode at(Source other) {
    return new PlacedNode(expression, named, other);
  }

  @Override
  public SqlExpression in(Scope scope) {
    return named.equals(place)
        ? expression.in(scope)
        : scope.standingFor(named, place, () -> expression.in(scope));
  }

  @Override
  public List<Node> children() {
    return List.of(expression);
  }

  @Override
  public boolean isSensitive() {
    return expression.isSensitive();
  }

  @Override
  public void addTo(QueryShape shape) {
    shape.add(PlacedNode.class).add(named).add(place).add(expression);
  }

  @Override
  public boolean canBeNull(Nullness rows) {
    return true;
  }
}
