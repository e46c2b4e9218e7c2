package com.example.blog;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code comments}. Written from {@code com.example.blog.Comment}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class CommentQuery extends EntityQuery<Comment, CommentQuery> {
  CommentQuery(EntitySelection<Comment> selection) {
    super(selection);
  }

  @Override
  protected CommentQuery with(EntitySelection<Comment> selection) {
    return new CommentQuery(selection);
  }
}
