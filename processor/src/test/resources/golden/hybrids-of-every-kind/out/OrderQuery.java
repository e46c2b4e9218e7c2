package com.example.hybrids;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code orders}. Written from {@code com.example.hybrids.Order}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class OrderQuery extends EntityQuery<Order, OrderQuery> {
  OrderQuery(EntitySelection<Order> selection) {
    super(selection);
  }

  @Override
  protected OrderQuery with(EntitySelection<Order> selection) {
    return new OrderQuery(selection);
  }
}
