package dev.aludel.query;

import dev.aludel.mapping.EntityMapper;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, as insert and update statements set it, and as an attribute of its model.
 *
 * @param <T> the Java type of its values
 */
public sealed interface ColumnExpression<T> extends Attribute
    permits BooleanColumn, NumberColumn, TemporalColumn, TextColumn, ValueColumn {

  /** Leaves the column out; it is loaded when it is read. */
  default LoadOption defer() {
    return ColumnLoad.of(ColumnLoad.Kind.DEFER, this);
  }

  /** Loads the column though it is declared as deferred, and the others of its group. */
  default LoadOption undefer() {
    return ColumnLoad.of(ColumnLoad.Kind.UNDEFER, this);
  }

  /** Leaves the column out, and makes it an error to read it. */
  default LoadOption raise() {
    return ColumnLoad.of(ColumnLoad.Kind.RAISE, this);
  }

  /** The column as an expression. */
  Expression<T> expression();

  @Override
  default int indexIn(EntityMapper<?> mapper) {
    Node.ColumnNode node = (Node.ColumnNode) expression().node();
    return Checks.ownAttribute(node.source().table(), mapper, this, node.index());
  }

  @Override
  default @Nullable Object fromDatabase(@Nullable Object databaseValue) {
    return expression().type().fromDatabase(databaseValue);
  }
}
