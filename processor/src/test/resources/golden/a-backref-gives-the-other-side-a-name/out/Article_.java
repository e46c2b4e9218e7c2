package com.example.blog;

import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TextColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;

/** The table {@code articles}, typed for queries. Written from {@code com.example.blog.Article}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Article_ extends EntityTable<Article, ArticleQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("articles")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("title", SqlType.varchar(255)))
          .primaryKey("id")
          .build();

  /** The table under its own name. */
  public static final Article_ ARTICLE = new Article_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, ArticleMapper.ID, ValueTypes::longInteger);
  public final TextColumn title = TextColumn.of(this, ArticleMapper.TITLE);

  private Article_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Article_ as(String alias) {
    return new Article_(aludelPlace(alias));
  }

  @Override
  public Article_ aludelAt(TablePlace place) {
    return new Article_(place);
  }

  @Override
  public ArticleMapper aludelMapper() {
    return ArticleMapper.MAPPER;
  }

  @Override
  public ArticleQuery aludelQuery(EntitySelection<Article> selection) {
    return new ArticleQuery(selection);
  }
}
