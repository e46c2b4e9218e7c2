package com.example.blog;

import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.ToOne;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;

/** The table {@code comments}, typed for queries. Written from {@code com.example.blog.Comment}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Comment_ extends EntityTable<Comment, CommentQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("comments")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("article_id", SqlType.BIGINT))
          .primaryKey("id")
          .foreignKey(ForeignKey.of("article_id").references("articles", "id"))
          .build();

  /** The table under its own name. */
  public static final Comment_ COMMENT = new Comment_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, CommentMapper.ID, ValueTypes::longInteger);
  public final ToOne<Comment, Article, Article_> article =
      ToOne.of(this, "article", () -> Article_.ARTICLE);

  private Comment_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Comment_ as(String alias) {
    return new Comment_(aludelPlace(alias));
  }

  @Override
  public Comment_ aludelAt(TablePlace place) {
    return new Comment_(place);
  }

  @Override
  public CommentMapper aludelMapper() {
    return CommentMapper.MAPPER;
  }

  @Override
  public CommentQuery aludelQuery(EntitySelection<Comment> selection) {
    return new CommentQuery(selection);
  }

  /** The article, joined where it is mentioned. */
  public Article_ article() {
    return article.path();
  }
}
