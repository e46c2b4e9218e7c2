package com.example;

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

/** The table {@code articles}, typed for queries. Written from {@code com.example.Article}. */
@Generated("dev.aludel.processor.ModelProcessor")
final class Article_ extends EntityTable<Article, ArticleQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("articles")
          .column(Column.of("code", SqlType.varchar(255)))
          .column(Column.of("title", SqlType.varchar(255)))
          .column(Column.of("slug", SqlType.varchar(255)))
          .column(Column.of("revisions", SqlType.INTEGER).serverDefault("0"))
          .column(Column.of("version", SqlType.INTEGER))
          .primaryKey("code")
          .build();

  /** The table under its own name. */
  public static final Article_ ARTICLE = new Article_(TablePlace.own());

  public final TextColumn code = TextColumn.of(this, ArticleMapper.CODE);
  public final TextColumn title = TextColumn.of(this, ArticleMapper.TITLE);
  public final TextColumn slug = TextColumn.of(this, ArticleMapper.SLUG);
  public final NumberColumn<Integer> revisions =
      NumberColumn.of(this, ArticleMapper.REVISIONS, ValueTypes::integer);
  public final NumberColumn<Integer> version =
      NumberColumn.of(this, ArticleMapper.VERSION, ValueTypes::integer);

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
