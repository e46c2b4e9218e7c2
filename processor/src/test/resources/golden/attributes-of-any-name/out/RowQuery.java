package com.example.names;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code rows}. Written from {@code com.example.names.Row}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class RowQuery extends EntityQuery<Row, RowQuery> {
  RowQuery(EntitySelection<Row> selection) {
    super(selection);
  }

  @Override
  protected RowQuery with(EntitySelection<Row> selection) {
    return new RowQuery(selection);
  }
}
