package com.example.forum;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.Lazy;
import dev.aludel.mapping.RelatedList;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Post} is read from and written to {@code posts}. Written from {@code
 * com.example.forum.Post}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class PostMapper extends EntityMapper<PostEntity> {
  static final int ID = 0;
  static final int TEXT = 1;
  static final int WRITTEN_AT = 2;
  static final int PICTURE = 3;
  static final int CAPTION = 4;
  static final int VERSION = 5;
  static final int FORUM_ID = 6;
  static final int ANSWER_TO_ID = 7;
  static final int FORUM = 8;
  static final int ANSWER_TO = 9;
  static final int REPLIES = 10;
  static final int MARKS = 11;

  /** The only instance. */
  public static final PostMapper MAPPER = new PostMapper();

  private PostMapper() {
    super(
        Contract.VERSION,
        "Post",
        Post_.TABLE,
        Statements.of(
            SqlText.of(
                "select id, written_at, version, forum_id, answer_to_id from posts"),
            SqlText.of(" where id = ?"),
            SqlText.of(
                "insert into posts (id, text, written_at, picture, caption, version, "
                    + "forum_id, answer_to_id) values (?, ?, ?, ?, ?, ?, ?, ?)"),
            SqlText.of("delete from posts where id = ?")),
        Attributes.named("id", "text", "writtenAt", "picture", "caption", "version", "forum_id",
            "answer_to_id")
            .metamodel(() -> Post_.POST)
            .deferred("", "text")
            .deferred("attachment", "picture", "caption")
            .version("version"),
        Edge.toOne("forum", () -> ForumMapper.MAPPER)
            .foreignKey("forum_id")
            .inverse("posts")
            .lazy(Lazy.JOINED),
        Edge.toOne("answerTo", () -> PostMapper.MAPPER)
            .foreignKey("answer_to_id")
            .inverse("replies")
            .postUpdate(),
        Edge.toMany("replies", () -> PostMapper.MAPPER)
            .foreignKey("answer_to_id")
            .inverse("answerTo")
            .joinDepth(3)
            .loadedBy(SqlText.of(" where answer_to_id = ?")),
        Edge.manyToMany("marks", () -> MarkMapper.MAPPER)
            .through(Post_.POST_MARKS)
            .columns("post_id")
            .targetColumns("mark_id")
            .extra("since", time -> time.instant())
            .mapKey("name")
            .orderBy("post_marks.since", true)
            .orderBy("name", false)
            .loadedBy(SqlText.of(
                " join (select mark_id as link_1, since as link_2 from post_marks where "
                    + "post_id = ?) as link on link.link_1 = id order by link.link_2 desc, name")));
  }

  @Override
  protected PostEntity create() {
    return new PostEntity();
  }

  @Override
  protected void read(PostEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.text = row.getString(at + 1);
    entity.writtenAt = row.getInstant(at + 2);
    entity.picture = row.getBytes(at + 3);
    entity.caption = row.getString(at + 4);
    entity.version = row.getInt(at + 5);
    entity.forumId = row.getLong(at + 6);
    entity.answerToId = row.nullableLong(at + 7);
  }

  @Override
  protected void readColumn(PostEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case TEXT -> entity.text = row.getString(at);
      case WRITTEN_AT -> entity.writtenAt = row.getInstant(at);
      case PICTURE -> entity.picture = row.getBytes(at);
      case CAPTION -> entity.caption = row.getString(at);
      case VERSION -> entity.version = row.getInt(at);
      case FORUM_ID -> entity.forumId = row.getLong(at);
      case ANSWER_TO_ID -> entity.answerToId = row.nullableLong(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(PostEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case TEXT -> entity.text;
      case WRITTEN_AT -> entity.writtenAt;
      case PICTURE -> entity.picture;
      case CAPTION -> entity.caption;
      case VERSION -> entity.version;
      case FORUM_ID -> entity.forumId;
      case ANSWER_TO_ID -> entity.answerToId;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void assign(PostEntity entity, int column, Object value) {
    switch (column) {
      case VERSION -> entity.version = value == null ? 0 : ((Number) value).intValue();
      case FORUM_ID -> entity.forumId = (Long) value;
      case ANSWER_TO_ID -> entity.answerToId = (Long) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void copy(PostEntity from, PostEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case TEXT -> to.text = from.text;
      case WRITTEN_AT -> to.writtenAt = from.writtenAt;
      case PICTURE -> to.picture = from.picture;
      case CAPTION -> to.caption = from.caption;
      case VERSION -> to.version = from.version;
      case FORUM_ID -> to.forumId = from.forumId;
      case ANSWER_TO_ID -> to.answerToId = from.answerToId;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void applyDefaults(PostEntity entity, FlushTime time) {
    EntityState state = entity.aludelState();
    if (state.unset(WRITTEN_AT)) entity.writtenAt = state.defaulted(WRITTEN_AT, time.instant());
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }

  @Override
  protected Object related(PostEntity entity, int attribute) {
    return switch (attribute) {
      case FORUM -> entity.forum;
      case ANSWER_TO -> entity.answerTo;
      case REPLIES -> entity.replies;
      case MARKS -> entity.marks;
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected void relate(PostEntity entity, int attribute, Object value) {
    switch (attribute) {
      case FORUM -> entity.forum = (Forum) value;
      case ANSWER_TO -> entity.answerTo = (Post) value;
      default -> throw unknownAttribute(attribute);
    }
  }

  @Override
  protected RelatedList<?> list(PostEntity entity, int attribute) {
    return switch (attribute) {
      case REPLIES -> {
        if (entity.replies == null) {
          entity.replies = entity.aludelState().list(REPLIES);
        }
        yield entity.replies;
      }
      case MARKS -> {
        if (entity.marks == null) {
          entity.marks = entity.aludelState().list(MARKS);
        }
        yield entity.marks;
      }
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected void foreignKey(PostEntity entity, int attribute, Object key) {
    switch (attribute) {
      case FORUM -> entity.forumId = (Long) key;
      case ANSWER_TO -> entity.answerToId = (Long) key;
      default -> throw unknownAttribute(attribute);
    }
  }
}
