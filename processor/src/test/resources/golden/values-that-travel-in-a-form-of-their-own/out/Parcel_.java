package com.example.types;

import dev.aludel.annotation.MixinDescriptor;
import dev.aludel.query.ArrayColumn;
import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.JsonColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TextColumn;
import dev.aludel.query.ValueColumn;
import dev.aludel.schema.Check;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.Json;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The table {@code parcel}, typed for queries. Written from {@code com.example.types.Parcel}. */
@Generated("dev.aludel.processor.ModelProcessor")
@MixinDescriptor(nullable = {"contents", "options", "stops", "grid"})
public final class Parcel_ extends EntityTable<Parcel, ParcelQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("parcel")
          .column(Column.of("id", SqlType.character(32)))
          .column(Column.of("weight", SqlType.INTEGER))
          .column(Column.of("contents", SqlType.JSON).nullable())
          .column(Column.of("options", SqlType.JSON).nullable())
          .column(Column.of("settings", SqlType.JSON))
          .column(Column.of("stops", SqlType.array(SqlType.varchar(255))).nullable())
          .column(Column.of("tags", SqlType.array(SqlType.TEXT)))
          .column(Column.of("grid", SqlType.array(SqlType.array(SqlType.INTEGER))).nullable())
          .column(Column.of("grade", SqlType.varchar(255)))
          .column(Column.of("former", SqlType.enumeration("grade", "ECONOMY", "EXPRESS")))
          .column(Column.of("next", SqlType.varchar(255)))
          .column(Column.of("label", SqlType.varchar(255).variant("postgresql", "citext")))
          .primaryKey("id")
          .check(Check.of("next in ('ECONOMY', 'EXPRESS')").columns("next"))
          .build();

  /** How {@code id} travels to the database and back. */
  static final ValueType<UUID> ID_TYPE = ValueTypes.uuid(SqlType.character(32));

  /** How {@code weight} travels to the database and back. */
  static final ValueType<Parcel.Weight> WEIGHT_TYPE =
      ValueTypes.integer(SqlType.INTEGER).converted(new Parcel.InGrams());

  /** How {@code contents} travels to the database and back. */
  static final ValueType<Json> CONTENTS_TYPE = ValueTypes.json(SqlType.JSON);

  /** How {@code options} travels to the database and back. */
  static final ValueType<Map<String, Object>> OPTIONS_TYPE = ValueTypes.jsonMap(SqlType.JSON);

  /** How {@code settings} travels to the database and back. */
  static final ValueType<Map<String, Object>> SETTINGS_TYPE = ValueTypes.jsonMap(SqlType.JSON);

  /** How {@code stops} travels to the database and back. */
  static final ValueType<List<String>> STOPS_TYPE =
      ValueTypes.list(SqlType.array(SqlType.varchar(255)), ValueTypes::string);

  /** How {@code tags} travels to the database and back. */
  static final ValueType<List<String>> TAGS_TYPE =
      ValueTypes.list(SqlType.array(SqlType.TEXT), ValueTypes::string);

  /** How {@code grid} travels to the database and back. */
  static final ValueType<List<List<Integer>>> GRID_TYPE =
      ValueTypes.list(SqlType.array(SqlType.array(SqlType.INTEGER)), type -> ValueTypes.list(type,
          ValueTypes::integer));

  /** How {@code grade} travels to the database and back. */
  static final ValueType<Parcel.Grade> GRADE_TYPE =
      ValueTypes.enumeration(ValueTypes.string(SqlType.varchar(255)), Parcel.Grade.values(),
          Parcel.Grade::code);

  /** The table under its own name. */
  public static final Parcel_ PARCEL = new Parcel_(TablePlace.own());

  public final ValueColumn<UUID> id = ValueColumn.of(this, ParcelMapper.ID, type -> ID_TYPE);
  public final ValueColumn<Parcel.Weight> weight =
      ValueColumn.of(this, ParcelMapper.WEIGHT, type -> WEIGHT_TYPE);
  public final JsonColumn contents =
      JsonColumn.of(this, ParcelMapper.CONTENTS, type -> CONTENTS_TYPE);
  public final ValueColumn<Map<String, Object>> options =
      ValueColumn.of(this, ParcelMapper.OPTIONS, type -> OPTIONS_TYPE);
  public final ValueColumn<Map<String, Object>> settings =
      ValueColumn.of(this, ParcelMapper.SETTINGS, type -> SETTINGS_TYPE);
  public final ArrayColumn<String> stops =
      ArrayColumn.of(this, ParcelMapper.STOPS, type -> STOPS_TYPE);
  public final ArrayColumn<String> tags =
      ArrayColumn.of(this, ParcelMapper.TAGS, type -> TAGS_TYPE);
  public final ArrayColumn<List<Integer>> grid =
      ArrayColumn.of(this, ParcelMapper.GRID, type -> GRID_TYPE);
  public final ValueColumn<Parcel.Grade> grade =
      ValueColumn.of(this, ParcelMapper.GRADE, type -> GRADE_TYPE);
  public final ValueColumn<Parcel.Grade> former =
      ValueColumn.of(this, ParcelMapper.FORMER, type -> ValueTypes.enumeration(type,
          Parcel.Grade::valueOf));
  public final ValueColumn<Parcel.Grade> next =
      ValueColumn.of(this, ParcelMapper.NEXT, type -> ValueTypes.enumeration(type,
          Parcel.Grade::valueOf));
  public final TextColumn label = TextColumn.of(this, ParcelMapper.LABEL);

  private Parcel_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Parcel_ as(String alias) {
    return new Parcel_(aludelPlace(alias));
  }

  @Override
  public Parcel_ aludelAt(TablePlace place) {
    return new Parcel_(place);
  }

  @Override
  public ParcelMapper aludelMapper() {
    return ParcelMapper.MAPPER;
  }

  @Override
  public ParcelQuery aludelQuery(EntitySelection<Parcel> selection) {
    return new ParcelQuery(selection);
  }
}
