package com.example.blog;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code tags}. Written from {@code com.example.blog.Tag}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class TagQuery extends EntityQuery<Tag, TagQuery> {
  TagQuery(EntitySelection<Tag> selection) {
    super(selection);
  }

  @Override
  protected TagQuery with(EntitySelection<Tag> selection) {
    return new TagQuery(selection);
  }
}
