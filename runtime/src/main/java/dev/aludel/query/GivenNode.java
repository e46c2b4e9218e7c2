package dev.aludel.query;

import dev.aludel.sql.SqlExpression;
import java.util.List;

/** An expression with values for its parameters, those of a statement that is not at hand later. */
record GivenNode(Node expression, Bindings values) implements Node {
  @Override
  public SqlExpression in(Scope scope) {
    return scope.giving(values, () -> expression.in(scope));
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
  public boolean canBeNull(Nullness rows) {
    return expression.canBeNull(rows);
  }
}
