package com.example.forum;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Lazy;
import dev.aludel.mapping.PassiveDeletes;
import dev.aludel.mapping.RelatedList;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Forum} is read from and written to {@code forums}. Written from {@code
 * com.example.forum.Forum}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ForumMapper extends EntityMapper<ForumEntity> {
  static final int ID = 0;
  static final int POSTS = 1;

  /** The only instance. */
  public static final ForumMapper MAPPER = new ForumMapper();

  private ForumMapper() {
    super(
        Contract.VERSION,
        "Forum",
        Forum_.TABLE,
        Statements.of(
            SqlText.of("select id from forums"),
            SqlText.of(" where id = ?"),
            SqlText.of("insert into forums (id) values (?)"),
            SqlText.of("delete from forums where id = ?")),
        Attributes.named("id")
            .metamodel(() -> Forum_.FORUM),
        Edge.toMany("posts", () -> PostMapper.MAPPER)
            .foreignKey("forum_id")
            .inverse("forum")
            .lazy(Lazy.SELECT_IN)
            .passiveDeletes(PassiveDeletes.ON)
            .passiveUpdates(false)
            .orderBy("written_at", true)
            .orderBy("id", false)
            .loadedBy(SqlText.of(" where forum_id = ? order by written_at desc, id")));
  }

  @Override
  protected ForumEntity create() {
    return new ForumEntity();
  }

  @Override
  protected void read(ForumEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
  }

  @Override
  protected void readColumn(ForumEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(ForumEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(ForumEntity from, ForumEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }

  @Override
  protected Object related(ForumEntity entity, int attribute) {
    return switch (attribute) {
      case POSTS -> entity.posts;
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected RelatedList<?> list(ForumEntity entity, int attribute) {
    return switch (attribute) {
      case POSTS -> (RelatedList<?>) entity.posts();
      default -> throw unknownAttribute(attribute);
    };
  }
}
