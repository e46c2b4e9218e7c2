package com.example.geo;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code cities}. Written from {@code com.example.geo.City}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class CityQuery extends EntityQuery<City, CityQuery> {
  CityQuery(EntitySelection<City> selection) {
    super(selection);
  }

  @Override
  protected CityQuery with(EntitySelection<City> selection) {
    return new CityQuery(selection);
  }
}
