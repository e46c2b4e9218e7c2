package dev.aludel.query;

/** An attribute of a table's row. */
sealed interface ValueNode extends Node permits Node.ColumnNode, PropertyNode {
  Source source();

  int index();
}
