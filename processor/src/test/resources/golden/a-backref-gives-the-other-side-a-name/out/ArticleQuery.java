package com.example.blog;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code articles}. Written from {@code com.example.blog.Article}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ArticleQuery extends EntityQuery<Article, ArticleQuery> {
  ArticleQuery(EntitySelection<Article> selection) {
    super(selection);
  }

  @Override
  protected ArticleQuery with(EntitySelection<Article> selection) {
    return new ArticleQuery(selection);
  }
}
