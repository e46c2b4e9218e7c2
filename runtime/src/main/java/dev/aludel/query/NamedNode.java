package dev.aludel.query;

import dev.aludel.sql.Identifier;
import dev.aludel.sql.SqlExpression;
import java.util.List;

/** An expression that has a name where it is selected: {@code price * stock as worth}. */
record NamedNode(Node node, Identifier name) implements Node {
  /** A name takes the place of another. */
  NamedNode(Node node, String name) {
    this(node.unnamed(), Identifier.of(Checks.operand(name, "as")));
  }

  @Override
  public SqlExpression in(Scope scope) {
    return node.in(scope);
  }

  @Override
  public Node unnamed() {
    return node;
  }

  @Override
  public boolean isSensitive() {
    return node.isSensitive();
  }

  @Override
  public boolean canBeNull(Nullness rows) {
    return node.canBeNull(rows);
  }

  @Override
  public List<Node> children() {
    return List.of(node);
  }

  @Override
  public List<Node> conjuncts() {
    return node.conjuncts();
  }

  @Override
  public List<Node> presentWithThis() {
    return List.of(node);
  }

  @Override
  public void addTo(QueryShape shape) {
    shape.add(name).add(node);
  }
}
