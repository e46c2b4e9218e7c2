package com.example.blog;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Comment} is read from and written to {@code comments}. Written from {@code
 * com.example.blog.Comment}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class CommentMapper extends EntityMapper<CommentEntity> {
  static final int ID = 0;
  static final int ARTICLE_ID = 1;
  static final int ARTICLE = 2;

  /** The only instance. */
  public static final CommentMapper MAPPER = new CommentMapper();

  private CommentMapper() {
    super(
        Contract.VERSION,
        "Comment",
        Comment_.TABLE,
        Statements.of(
            SqlText.of("select id, article_id from comments"),
            SqlText.of(" where id = ?"),
            SqlText.of("insert into comments (id, article_id) values (?, ?)"),
            SqlText.of("delete from comments where id = ?")),
        Attributes.named("id", "article_id")
            .metamodel(() -> Comment_.COMMENT),
        Edge.toOne("article", () -> ArticleMapper.MAPPER)
            .foreignKey("article_id")
            .backref("comments"));
  }

  @Override
  protected CommentEntity create() {
    return new CommentEntity();
  }

  @Override
  protected void read(CommentEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.articleId = row.getLong(at + 1);
  }

  @Override
  protected void readColumn(CommentEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case ARTICLE_ID -> entity.articleId = row.getLong(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(CommentEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case ARTICLE_ID -> entity.articleId;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void assign(CommentEntity entity, int column, Object value) {
    switch (column) {
      case ARTICLE_ID -> entity.articleId = (Long) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void copy(CommentEntity from, CommentEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case ARTICLE_ID -> to.articleId = from.articleId;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }

  @Override
  protected Object related(CommentEntity entity, int attribute) {
    return switch (attribute) {
      case ARTICLE -> entity.article;
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected void relate(CommentEntity entity, int attribute, Object value) {
    switch (attribute) {
      case ARTICLE -> entity.article = (Article) value;
      default -> throw unknownAttribute(attribute);
    }
  }

  @Override
  protected void foreignKey(CommentEntity entity, int attribute, Object key) {
    switch (attribute) {
      case ARTICLE -> entity.articleId = (Long) key;
      default -> throw unknownAttribute(attribute);
    }
  }
}
