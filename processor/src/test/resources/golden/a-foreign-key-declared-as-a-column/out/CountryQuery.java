package com.example.geo;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code countries}. Written from {@code com.example.geo.Country}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class CountryQuery extends EntityQuery<Country, CountryQuery> {
  CountryQuery(EntitySelection<Country> selection) {
    super(selection);
  }

  @Override
  protected CountryQuery with(EntitySelection<Country> selection) {
    return new CountryQuery(selection);
  }
}
