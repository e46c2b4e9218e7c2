package com.example;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code treaties}. Written from {@code com.example.Treaty}. */
@Generated("dev.aludel.processor.ModelProcessor")
final class TreatyQuery extends EntityQuery<Treaty, TreatyQuery> {
  TreatyQuery(EntitySelection<Treaty> selection) {
    super(selection);
  }

  @Override
  protected TreatyQuery with(EntitySelection<Treaty> selection) {
    return new TreatyQuery(selection);
  }
}
