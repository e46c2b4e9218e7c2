package com.example;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code articles}. Written from {@code com.example.Article}. */
@Generated("dev.aludel.processor.ModelProcessor")
final class ArticleQuery extends EntityQuery<Article, ArticleQuery> {
  ArticleQuery(EntitySelection<Article> selection) {
    super(selection);
  }

  @Override
  protected ArticleQuery with(EntitySelection<Article> selection) {
    return new ArticleQuery(selection);
  }
}
