package dev.aludel.query;

import dev.aludel.mapping.EntityMapper;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that is one value of a row, and when it is loaded.
 *
 * @param <T> the Java type of its values
 */
public sealed interface ValueAttribute<T> extends Attribute
    permits ColumnExpression, PropertyExpression {

  /** Leaves it out; it is loaded when it is read. */
  default LoadOption defer() {
    return ColumnLoad.of(ColumnLoad.Kind.DEFER, this);
  }

  /** Loads it though it is declared as deferred, and the others of its group. */
  default LoadOption undefer() {
    return ColumnLoad.of(ColumnLoad.Kind.UNDEFER, this);
  }

  /** Leaves it out, and makes it an error to read it. */
  default LoadOption raise() {
    return ColumnLoad.of(ColumnLoad.Kind.RAISE, this);
  }

  /** The attribute as an expression. */
  Expression<T> expression();

  @Override
  default int indexIn(EntityMapper<?> mapper) {
    ValueNode node = (ValueNode) expression().node();
    return Checks.ownAttribute(node.source().table(), mapper, this, node.index());
  }

  @Override
  default @Nullable Object fromDatabase(@Nullable Object databaseValue) {
    return expression().type().fromDatabase(databaseValue);
  }
}
