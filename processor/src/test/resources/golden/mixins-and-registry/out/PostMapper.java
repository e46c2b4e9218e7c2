package com.example.blog;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Post} is read from and written to {@code post}. Written from {@code
 * com.example.blog.Post}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class PostMapper extends EntityMapper<PostEntity> {
  static final int ID = 0;
  static final int TITLE = 1;
  static final int CREATED_AT = 2;
  static final int UPDATED_AT = 3;
  static final int DELETED_AT = 4;

  /** The only instance. */
  public static final PostMapper MAPPER = new PostMapper();

  private PostMapper() {
    super(
        Contract.VERSION,
        "Post",
        Post_.TABLE,
        Statements.of(
            SqlText.of(
                "select id, title, created_at, updated_at, deleted_at from post"),
            SqlText.of(" where id = ?"),
            SqlText.of(
                "insert into post (id, title, created_at, updated_at, deleted_at) values "
                    + "(?, ?, ?, ?, ?)"),
            SqlText.of("delete from post where id = ?")),
        Attributes.named("id", "title", "createdAt", "updatedAt", "deletedAt")
            .metamodel(() -> Post_.POST));
  }

  @Override
  protected PostEntity create() {
    return new PostEntity();
  }

  @Override
  protected void read(PostEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.title = row.getString(at + 1);
    entity.createdAt = row.getLocalDateTime(at + 2);
    entity.updatedAt = row.getLocalDateTime(at + 3);
    entity.deletedAt = row.getInstant(at + 4);
  }

  @Override
  protected void readColumn(PostEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case TITLE -> entity.title = row.getString(at);
      case CREATED_AT -> entity.createdAt = row.getLocalDateTime(at);
      case UPDATED_AT -> entity.updatedAt = row.getLocalDateTime(at);
      case DELETED_AT -> entity.deletedAt = row.getInstant(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(PostEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case TITLE -> entity.title;
      case CREATED_AT -> entity.createdAt;
      case UPDATED_AT -> entity.updatedAt;
      case DELETED_AT -> entity.deletedAt;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(PostEntity from, PostEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case TITLE -> to.title = from.title;
      case CREATED_AT -> to.createdAt = from.createdAt;
      case UPDATED_AT -> to.updatedAt = from.updatedAt;
      case DELETED_AT -> to.deletedAt = from.deletedAt;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void applyDefaults(PostEntity entity, FlushTime time) {
    EntityState state = entity.aludelState();
    if (state.unset(CREATED_AT)) {
      entity.createdAt = state.defaulted(CREATED_AT, time.localDateTime());
    }
    if (state.unset(UPDATED_AT)) {
      entity.updatedAt = state.defaulted(UPDATED_AT, time.localDateTime());
    }
  }

  @Override
  protected void applyOnUpdate(PostEntity entity, FlushTime time) {
    EntityState state = entity.aludelState();
    if (!state.changed(UPDATED_AT)) {
      entity.updatedAt = state.updated(UPDATED_AT, time.localDateTime());
    }
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }
}
