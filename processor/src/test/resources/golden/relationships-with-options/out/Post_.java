package com.example.forum;

import dev.aludel.annotation.MixinDescriptor;
import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TemporalColumn;
import dev.aludel.query.TextColumn;
import dev.aludel.query.ToMany;
import dev.aludel.query.ToOne;
import dev.aludel.query.ValueColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;
import java.time.Instant;
import java.util.List;

/** The table {@code posts}, typed for queries. Written from {@code com.example.forum.Post}. */
@Generated("dev.aludel.processor.ModelProcessor")
@MixinDescriptor(nullable = {"picture", "caption", "answerTo"})
public final class Post_ extends EntityTable<Post, PostQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("posts")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("text", SqlType.varchar(255)))
          .column(Column.of("written_at", SqlType.TIMESTAMP_WITH_TIME_ZONE))
          .column(Column.of("picture", SqlType.binary(0)).nullable())
          .column(Column.of("caption", SqlType.varchar(255)).nullable())
          .column(Column.of("version", SqlType.INTEGER))
          .column(Column.of("forum_id", SqlType.BIGINT))
          .column(Column.of("answer_to_id", SqlType.BIGINT).nullable())
          .primaryKey("id")
          .foreignKey(ForeignKey.of("forum_id").references("forums", "id"))
          .foreignKey(ForeignKey.of("answer_to_id").references("posts", "id"))
          .build();

  /** The pairs of a many-to-many relationship. */
  public static final Table POST_MARKS =
      Table.named("post_marks")
          .column(Column.of("post_id", SqlType.BIGINT))
          .column(Column.of("mark_id", SqlType.BIGINT))
          .column(Column.of("since", SqlType.TIMESTAMP_WITH_TIME_ZONE))
          .primaryKey("post_id", "mark_id")
          .foreignKey(ForeignKey.of("post_id").references("posts", "id"))
          .foreignKey(ForeignKey.of("mark_id").references("marks", "id"))
          .build();

  /** The table under its own name. */
  public static final Post_ POST = new Post_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, PostMapper.ID, ValueTypes::longInteger);
  public final TextColumn text = TextColumn.of(this, PostMapper.TEXT);
  public final TemporalColumn<Instant> writtenAt =
      TemporalColumn.of(this, PostMapper.WRITTEN_AT, ValueTypes::instant);
  public final ValueColumn<byte[]> picture =
      ValueColumn.of(this, PostMapper.PICTURE, ValueTypes::bytes);
  public final TextColumn caption = TextColumn.of(this, PostMapper.CAPTION);
  public final NumberColumn<Integer> version =
      NumberColumn.of(this, PostMapper.VERSION, ValueTypes::integer);
  public final ToOne<Post, Forum, Forum_> forum = ToOne.of(this, "forum", () -> Forum_.FORUM);
  public final ToOne<Post, Post, Post_> answerTo = ToOne.of(this, "answerTo", () -> Post_.POST);
  public final ToMany<Post, Post, Post_> replies = ToMany.of(this, "replies", () -> Post_.POST);
  public final ToMany<Post, Mark, Mark_> marks = ToMany.of(this, "marks", () -> Mark_.MARK);

  private Post_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Post_ as(String alias) {
    return new Post_(aludelPlace(alias));
  }

  @Override
  public Post_ aludelAt(TablePlace place) {
    return new Post_(place);
  }

  @Override
  public PostMapper aludelMapper() {
    return PostMapper.MAPPER;
  }

  @Override
  public PostQuery aludelQuery(EntitySelection<Post> selection) {
    return new PostQuery(selection);
  }

  @Override
  public List<Table> aludelLinkTables() {
    return List.of(POST_MARKS);
  }

  /** The forum, joined where it is mentioned. */
  public Forum_ forum() {
    return forum.path();
  }

  /** The answerTo, joined where it is mentioned. */
  public Post_ answerTo() {
    return answerTo.path();
  }
}
