package com.example;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Article} is read from and written to {@code articles}. Written from {@code
 * com.example.Article}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
final class ArticleMapper extends EntityMapper<ArticleEntity> {
  static final int CODE = 0;
  static final int TITLE = 1;
  static final int SLUG = 2;
  static final int REVISIONS = 3;
  static final int VERSION = 4;

  /** The only instance. */
  public static final ArticleMapper MAPPER = new ArticleMapper();

  private ArticleMapper() {
    super(
        Contract.VERSION,
        "Article",
        Article_.TABLE,
        Statements.of(
            SqlText.of("select code, title, slug, revisions, version from articles"),
            SqlText.of(" where code = ?"),
            SqlText.of(
                "insert into articles (code, title, slug, revisions, version) values (?, "
                    + "?, ?, ?, ?)"),
            SqlText.of("delete from articles where code = ?")),
        Attributes.named("code", "title", "slug", "revisions", "version")
            .metamodel(() -> Article_.ARTICLE)
            .serverVersion("version")
            .fetchedOnInsert("code", "slug")
            .fetchedOnUpdate("slug", "revisions")
            .eagerDefaults(true));
  }

  @Override
  protected ArticleEntity create() {
    return new ArticleEntity();
  }

  @Override
  protected void read(ArticleEntity entity, Row row, int at) {
    entity.code = row.getString(at);
    entity.title = row.getString(at + 1);
    entity.slug = row.getString(at + 2);
    entity.revisions = row.getInt(at + 3);
    entity.version = row.getInt(at + 4);
  }

  @Override
  protected void readColumn(ArticleEntity entity, int column, Row row, int at) {
    switch (column) {
      case CODE -> entity.code = row.getString(at);
      case TITLE -> entity.title = row.getString(at);
      case SLUG -> entity.slug = row.getString(at);
      case REVISIONS -> entity.revisions = row.getInt(at);
      case VERSION -> entity.version = row.getInt(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(ArticleEntity entity, int column) {
    return switch (column) {
      case CODE -> entity.code;
      case TITLE -> entity.title;
      case SLUG -> entity.slug;
      case REVISIONS -> entity.revisions;
      case VERSION -> entity.version;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void assign(ArticleEntity entity, int column, Object value) {
    switch (column) {
      case VERSION -> entity.version = value == null ? 0 : ((Number) value).intValue();
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void copy(ArticleEntity from, ArticleEntity to, int column) {
    switch (column) {
      case CODE -> to.code = from.code;
      case TITLE -> to.title = from.title;
      case SLUG -> to.slug = from.slug;
      case REVISIONS -> to.revisions = from.revisions;
      case VERSION -> to.version = from.version;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object key(Row row, int at) {
    return row.getString(at);
  }
}
