package com.example.store;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code shelves}. Written from {@code com.example.store.Shelf}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ShelfQuery extends EntityQuery<Shelf, ShelfQuery> {
  ShelfQuery(EntitySelection<Shelf> selection) {
    super(selection);
  }

  @Override
  protected ShelfQuery with(EntitySelection<Shelf> selection) {
    return new ShelfQuery(selection);
  }
}
