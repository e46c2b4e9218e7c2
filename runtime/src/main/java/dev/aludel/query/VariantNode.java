package dev.aludel.query;

import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.Variant;
import java.util.List;

/** An expression that the dialect of a name writes in another way. */
record VariantNode(Node common, String dialect, Node own) implements Node {
  @Override
  public SqlExpression in(Scope scope) {
    return new Variant(common.in(scope), dialect, own.in(scope));
  }

  @Override
  public boolean isSensitive() {
    return common.isSensitive() || own.isSensitive();
  }

  @Override
  public boolean canBeNull(Nullness rows) {
    return common.canBeNull(rows) || own.canBeNull(rows);
  }

  @Override
  public List<Node> children() {
    return List.of(common, own);
  }
}
