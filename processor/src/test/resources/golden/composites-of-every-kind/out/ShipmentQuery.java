package com.example;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code shipment}. Written from {@code com.example.Shipment}. */
@Generated("dev.aludel.processor.ModelProcessor")
final class ShipmentQuery extends EntityQuery<Shipment, ShipmentQuery> {
  ShipmentQuery(EntitySelection<Shipment> selection) {
    super(selection);
  }

  @Override
  protected ShipmentQuery with(EntitySelection<Shipment> selection) {
    return new ShipmentQuery(selection);
  }
}
