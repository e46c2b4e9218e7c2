package dev.aludel.query;

import dev.aludel.schema.ColumnProperty;
import dev.aludel.sql.SqlExpression;
import org.jspecify.annotations.Nullable;

/** A column property. */
record PropertyNode(Source source, int index) implements ValueNode {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PropertyNode that && source.isSameAt(index, that.source, that.index);
  }

  @Override
  public int hashCode() {
    return 31 * source.hashCode() + index;
  }

  /** What a table selects at a position: the column itself, or a property. */
  static Node own(Source source, int index) {
    return source.table().isProperty(index)
        ? new PropertyNode(source, index)
        : new Node.OwnColumnNode(source, index);
  }

  private ColumnProperty property() {
    return source.table().property(index);
  }

  @Override
  public SqlExpression in(Scope scope) {
    ColumnProperty property = property();
    return property.over(
        name ->
            property.isCorrelated()
                ? scope.columnBeside(source, source.table().indexOf(name), property)
                : scope.column(source, source.table().indexOf(name)));
  }

  @Override
  public boolean isSensitive() {
    return source.table().isSensitive(index);
  }

  @Override
  public boolean canBeNull(Nullness rows) {
    return (property().isNullable() || rows.isOptional(source)) && !rows.isPresent(this);
  }
}
