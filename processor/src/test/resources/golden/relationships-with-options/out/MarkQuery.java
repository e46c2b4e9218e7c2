package com.example.forum;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code marks}. Written from {@code com.example.forum.Mark}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class MarkQuery extends EntityQuery<Mark, MarkQuery> {
  MarkQuery(EntitySelection<Mark> selection) {
    super(selection);
  }

  @Override
  protected MarkQuery with(EntitySelection<Mark> selection) {
    return new MarkQuery(selection);
  }
}
