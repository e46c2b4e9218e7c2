package com.example.forum;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code forums}. Written from {@code com.example.forum.Forum}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ForumQuery extends EntityQuery<Forum, ForumQuery> {
  ForumQuery(EntitySelection<Forum> selection) {
    super(selection);
  }

  @Override
  protected ForumQuery with(EntitySelection<Forum> selection) {
    return new ForumQuery(selection);
  }
}
