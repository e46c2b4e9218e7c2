package com.example.names;

import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.ToOne;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;

/**
 * The table {@code select}, typed for queries. Written from {@code com.example.names.Row.Table}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Row_Table_ extends EntityTable<Row.Table, Row_TableQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("select")
          .column(Column.of("id", SqlType.INTEGER).identity())
          .column(Column.of("where_id", SqlType.BIGINT))
          .primaryKey("id")
          .foreignKey(ForeignKey.of("where_id").references("rows", "key"))
          .build();

  /** The table under its own name. */
  public static final Row_Table_ THE_TABLE = new Row_Table_(TablePlace.own());

  public final NumberColumn<Integer> id =
      NumberColumn.of(this, Row_TableMapper.ID, ValueTypes::integer);
  public final ToOne<Row.Table, Row, Row_> where = ToOne.of(this, "where", () -> Row_.ROW);

  private Row_Table_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Row_Table_ as(String alias) {
    return new Row_Table_(aludelPlace(alias));
  }

  @Override
  public Row_Table_ aludelAt(TablePlace place) {
    return new Row_Table_(place);
  }

  @Override
  public Row_TableMapper aludelMapper() {
    return Row_TableMapper.MAPPER;
  }

  @Override
  public Row_TableQuery aludelQuery(EntitySelection<Row.Table> selection) {
    return new Row_TableQuery(selection);
  }

  /** The where, joined where it is mentioned. */
  public Row_ where() {
    return where.path();
  }
}
