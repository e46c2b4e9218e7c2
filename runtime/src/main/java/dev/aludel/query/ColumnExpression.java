package dev.aludel.query;

import dev.aludel.mapping.EntityMapper;

/**
 * A column of a table, as insert and update statements set it, and as an attribute of its model.
 *
 * @param <T> the Java type of its values
 */
public sealed interface ColumnExpression<T> extends Attribute
    permits BooleanColumn, NumberColumn, TemporalColumn, TextColumn, ValueColumn {

  /** The column as an expression. */
  Expression<T> expression();

  @Override
  default int indexIn(EntityMapper<?> mapper) {
    Node.ColumnNode node = (Node.ColumnNode) expression().node();
    return Checks.ownAttribute(node.source().table(), mapper, this, node.index());
  }
}
