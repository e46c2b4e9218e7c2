package com.example.forum;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code posts}. Written from {@code com.example.forum.Post}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class PostQuery extends EntityQuery<Post, PostQuery> {
  PostQuery(EntitySelection<Post> selection) {
    super(selection);
  }

  @Override
  protected PostQuery with(EntitySelection<Post> selection) {
    return new PostQuery(selection);
  }
}
