package com.example.types;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code parcel}. Written from {@code com.example.types.Parcel}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ParcelQuery extends EntityQuery<Parcel, ParcelQuery> {
  ParcelQuery(EntitySelection<Parcel> selection) {
    super(selection);
  }

  @Override
  protected ParcelQuery with(EntitySelection<Parcel> selection) {
    return new ParcelQuery(selection);
  }
}
