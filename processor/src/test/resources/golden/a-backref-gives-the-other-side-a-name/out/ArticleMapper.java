package com.example.blog;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Article} is read from and written to {@code articles}. Written from {@code
 * com.example.blog.Article}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ArticleMapper extends EntityMapper<ArticleEntity> {
  static final int ID = 0;
  static final int TITLE = 1;

  /** The only instance. */
  public static final ArticleMapper MAPPER = new ArticleMapper();

  private ArticleMapper() {
    super(
        Contract.VERSION,
        "Article",
        Article_.TABLE,
        Statements.of(
            SqlText.of("select id, title from articles"),
            SqlText.of(" where id = ?"),
            SqlText.of("insert into articles (id, title) values (?, ?)"),
            SqlText.of("delete from articles where id = ?")),
        Attributes.named("id", "title")
            .metamodel(() -> Article_.ARTICLE));
  }

  @Override
  protected ArticleEntity create() {
    return new ArticleEntity();
  }

  @Override
  protected void read(ArticleEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.title = row.getString(at + 1);
  }

  @Override
  protected void readColumn(ArticleEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case TITLE -> entity.title = row.getString(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(ArticleEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case TITLE -> entity.title;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(ArticleEntity from, ArticleEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case TITLE -> to.title = from.title;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }
}
