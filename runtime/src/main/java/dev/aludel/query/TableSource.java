package dev.aludel.query;

import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table that statements can name: a generated metamodel ({@link EntityTable}, {@link
 * RecordTable}) or a table with no model ({@link CoreTable}).
 *
 * <p>Its members are prefixed because generated subclasses have a field or method for every
 * attribute of the user's.
 */
public abstract sealed class TableSource permits CoreTable, EntityTable, RecordTable, Subquery {
  private final Source source;

  @SuppressWarnings("this-escape") // A source keeps its metamodel, and asks it nothing yet.
  TableSource(Table table, TablePlace place) {
    EntityTable<?, ?> model = this instanceof EntityTable<?, ?> known ? known : null;
    this.source = new Source(place.named(Objects.requireNonNull(table)), place, model);
  }

  /** Where these rows are under another name; for generated metamodels. */
  protected final TablePlace aludelPlace(String alias) {
    return source.place().named(alias);
  }

  /** The definition of the table. */
  public final Table aludelTable() {
    return source.table();
  }

  final Source aludelSource() {
    return source;
  }

  final Node aludelColumn(int column) {
    return new Node.ColumnNode(source, column);
  }

  final <T> ValueType<T> aludelType(int column, Function<SqlType, ValueType<T>> type) {
    return type.apply(source.table().column(column).type());
  }

  final Node aludelProperty(int number) {
    return new PropertyNode(source, number);
  }

  final <T> ValueType<T> aludelPropertyType(int number, Function<SqlType, ValueType<T>> type) {
    return type.apply(source.table().property(number).type());
  }

  /** Equal to the same table at the same place. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof TableSource that && source.equals(that.source);
  }

  @Override
  public final int hashCode() {
    return source.hashCode();
  }

  @Override
  public final String toString() {
    return source.toString();
  }
}
