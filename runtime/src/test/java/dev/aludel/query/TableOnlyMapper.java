package dev.aludel.query;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.EdgeDefinition;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.sql.SqlText;
import org.jspecify.annotations.Nullable;

/** The part of a generated mapper that statements need: the table and the edges. */
final class TableOnlyMapper<E> extends EntityMapper<E> {
  TableOnlyMapper(String model, Table table, EdgeDefinition... edges) {
    super(
        Contract.VERSION,
        model,
        table,
        Attributes.named(table.columns().stream().map(Column::name).toArray(String[]::new)),
        edges);
  }

  @Override
  protected SqlText select() {
    throw new UnsupportedOperationException();
  }

  @Override
  protected SqlText selectByKey() {
    throw new UnsupportedOperationException();
  }

  @Override
  protected SqlText insert() {
    throw new UnsupportedOperationException();
  }

  @Override
  protected SqlText deleteByKey() {
    throw new UnsupportedOperationException();
  }

  @Override
  protected E create() {
    throw new UnsupportedOperationException();
  }

  @Override
  protected void read(E entity, Row row, int at) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected void readColumn(E entity, int column, Row row, int at) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected @Nullable Object value(E entity, int column) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected @Nullable Object key(E entity) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected Object key(Row row, int at) {
    throw new UnsupportedOperationException();
  }
}
