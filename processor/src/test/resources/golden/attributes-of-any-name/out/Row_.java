package com.example.names;

import dev.aludel.annotation.MixinDescriptor;
import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TemporalColumn;
import dev.aludel.query.TextColumn;
import dev.aludel.query.ToMany;
import dev.aludel.query.ToOne;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;
import java.time.Instant;

/** The table {@code rows}, typed for queries. Written from {@code com.example.names.Row}. */
@Generated("dev.aludel.processor.ModelProcessor")
@MixinDescriptor(nullable = {"selection", "place"})
public final class Row_ extends EntityTable<Row, RowQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("rows")
          .column(Column.of("key", SqlType.BIGINT).identity())
          .column(Column.of("value", SqlType.varchar(255)))
          .column(Column.of("state", SqlType.varchar(255)))
          .column(Column.of("rounded", SqlType.TIMESTAMP_WITH_TIME_ZONE))
          .column(Column.of("entity", SqlType.varchar(255)))
          .column(Column.of("column", SqlType.INTEGER))
          .column(Column.of("row", SqlType.INTEGER))
          .column(Column.of("time", SqlType.TIMESTAMP_WITH_TIME_ZONE))
          .column(Column.of("at", SqlType.INTEGER))
          .column(Column.of("as", SqlType.INTEGER))
          .column(Column.of("alias", SqlType.varchar(255)))
          .column(Column.of("table", SqlType.varchar(255)))
          .column(Column.of("select", SqlType.varchar(255)))
          .column(Column.of("insert", SqlType.varchar(255)))
          .column(Column.of("mapper", SqlType.varchar(255)))
          .column(Column.of("build", SqlType.varchar(255)))
          .column(Column.of("attribute", SqlType.varchar(255)))
          .column(Column.of("user_id", SqlType.varchar(255)))
          .column(Column.of("selection", SqlType.varchar(255)).nullable())
          .column(Column.of("place_id", SqlType.BIGINT).nullable())
          .primaryKey("key")
          .foreignKey(ForeignKey.of("place_id").references("rows", "key"))
          .build();

  /** The table under its own name. */
  public static final Row_ ROW = new Row_(TablePlace.own());

  public final NumberColumn<Long> key =
      NumberColumn.of(this, RowMapper.KEY, ValueTypes::longInteger);
  public final TextColumn value = TextColumn.of(this, RowMapper.VALUE);
  public final TextColumn state = TextColumn.of(this, RowMapper.STATE);
  public final TemporalColumn<Instant> rounded =
      TemporalColumn.of(this, RowMapper.ROUNDED, ValueTypes::instant);
  public final TextColumn entity = TextColumn.of(this, RowMapper.ENTITY);
  public final NumberColumn<Integer> column =
      NumberColumn.of(this, RowMapper.COLUMN, ValueTypes::integer);
  public final NumberColumn<Integer> row =
      NumberColumn.of(this, RowMapper.ROW, ValueTypes::integer);
  public final TemporalColumn<Instant> time =
      TemporalColumn.of(this, RowMapper.TIME, ValueTypes::instant);
  public final NumberColumn<Integer> at = NumberColumn.of(this, RowMapper.AT, ValueTypes::integer);
  public final NumberColumn<Integer> as = NumberColumn.of(this, RowMapper.AS, ValueTypes::integer);
  public final TextColumn alias = TextColumn.of(this, RowMapper.ALIAS);
  public final TextColumn table = TextColumn.of(this, RowMapper.TABLE);
  public final TextColumn select = TextColumn.of(this, RowMapper.SELECT);
  public final TextColumn insert = TextColumn.of(this, RowMapper.INSERT);
  public final TextColumn mapper = TextColumn.of(this, RowMapper.MAPPER_);
  public final TextColumn build = TextColumn.of(this, RowMapper.BUILD);
  public final TextColumn attribute = TextColumn.of(this, RowMapper.ATTRIBUTE);
  public final TextColumn userID = TextColumn.of(this, RowMapper.USER_ID);
  public final TextColumn selection = TextColumn.of(this, RowMapper.SELECTION);
  public final ToOne<Row, Row, Row_> place = ToOne.of(this, "place", () -> Row_.ROW);
  public final ToMany<Row, Row, Row_> parts = ToMany.of(this, "parts", () -> Row_.ROW);

  private Row_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Row_ as(String alias) {
    return new Row_(aludelPlace(alias));
  }

  @Override
  public Row_ aludelAt(TablePlace place) {
    return new Row_(place);
  }

  @Override
  public RowMapper aludelMapper() {
    return RowMapper.MAPPER;
  }

  @Override
  public RowQuery aludelQuery(EntitySelection<Row> selection) {
    return new RowQuery(selection);
  }

  /** The place, joined where it is mentioned. */
  public Row_ place() {
    return place.path();
  }
}
