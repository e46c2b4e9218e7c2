package com.example.names;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code select}. Written from {@code com.example.names.Row.Table}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Row_TableQuery extends EntityQuery<Row.Table, Row_TableQuery> {
  Row_TableQuery(EntitySelection<Row.Table> selection) {
    super(selection);
  }

  @Override
  protected Row_TableQuery with(EntitySelection<Row.Table> selection) {
    return new Row_TableQuery(selection);
  }
}
