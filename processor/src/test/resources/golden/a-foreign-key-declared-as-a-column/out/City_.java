package com.example.geo;

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

/** The table {@code cities}, typed for queries. Written from {@code com.example.geo.City}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class City_ extends EntityTable<City, CityQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("cities")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("country", SqlType.BIGINT))
          .primaryKey("id")
          .foreignKey(ForeignKey.of("country").references("countries", "id"))
          .build();

  /** The table under its own name. */
  public static final City_ CITY = new City_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, CityMapper.ID, ValueTypes::longInteger);
  public final NumberColumn<Long> countryId =
      NumberColumn.of(this, CityMapper.COUNTRY_ID, ValueTypes::longInteger);
  public final ToOne<City, Country, Country_> country =
      ToOne.of(this, "country", () -> Country_.COUNTRY);

  private City_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public City_ as(String alias) {
    return new City_(aludelPlace(alias));
  }

  @Override
  public City_ aludelAt(TablePlace place) {
    return new City_(place);
  }

  @Override
  public CityMapper aludelMapper() {
    return CityMapper.MAPPER;
  }

  @Override
  public CityQuery aludelQuery(EntitySelection<City> selection) {
    return new CityQuery(selection);
  }

  /** The country, joined where it is mentioned. */
  public Country_ country() {
    return country.path();
  }
}
