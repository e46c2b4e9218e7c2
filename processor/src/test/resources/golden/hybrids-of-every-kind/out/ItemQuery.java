package com.example.hybrids;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code items}. Written from {@code com.example.hybrids.Item}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ItemQuery extends EntityQuery<Item, ItemQuery> {
  ItemQuery(EntitySelection<Item> selection) {
    super(selection);
  }

  @Override
  protected ItemQuery with(EntitySelection<Item> selection) {
    return new ItemQuery(selection);
  }
}
