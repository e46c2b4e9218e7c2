package com.example.geo;

import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TextColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;

/** The table {@code countries}, typed for queries. Written from {@code com.example.geo.Country}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Country_ extends EntityTable<Country, CountryQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("countries")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("name", SqlType.varchar(255)))
          .primaryKey("id")
          .build();

  /** The table under its own name. */
  public static final Country_ COUNTRY = new Country_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, CountryMapper.ID, ValueTypes::longInteger);
  public final TextColumn name = TextColumn.of(this, CountryMapper.NAME);

  private Country_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Country_ as(String alias) {
    return new Country_(aludelPlace(alias));
  }

  @Override
  public Country_ aludelAt(TablePlace place) {
    return new Country_(place);
  }

  @Override
  public CountryMapper aludelMapper() {
    return CountryMapper.MAPPER;
  }

  @Override
  public CountryQuery aludelQuery(EntitySelection<Country> selection) {
    return new CountryQuery(selection);
  }
}
