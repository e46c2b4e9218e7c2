package com.example.blog;

import dev.aludel.annotation.MixinDescriptor;
import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TemporalColumn;
import dev.aludel.query.TextColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;
import java.time.Instant;
import java.time.LocalDateTime;

/** The table {@code post}, typed for queries. Written from {@code com.example.blog.Post}. */
@Generated("dev.aludel.processor.ModelProcessor")
@MixinDescriptor(nullable = "deletedAt")
public final class Post_ extends EntityTable<Post, PostQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("post")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("title", SqlType.varchar(255)))
          .column(Column.of("created_at", SqlType.TIMESTAMP))
          .column(Column.of("updated_at", SqlType.TIMESTAMP))
          .column(Column.of("deleted_at", SqlType.TIMESTAMP_WITH_TIME_ZONE).nullable())
          .primaryKey("id")
          .build();

  /** The table under its own name. */
  public static final Post_ POST = new Post_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, PostMapper.ID, ValueTypes::longInteger);
  public final TextColumn title = TextColumn.of(this, PostMapper.TITLE);
  public final TemporalColumn<LocalDateTime> createdAt =
      TemporalColumn.of(this, PostMapper.CREATED_AT, ValueTypes::localDateTime);
  public final TemporalColumn<LocalDateTime> updatedAt =
      TemporalColumn.of(this, PostMapper.UPDATED_AT, ValueTypes::localDateTime);
  public final TemporalColumn<Instant> deletedAt =
      TemporalColumn.of(this, PostMapper.DELETED_AT, ValueTypes::instant);

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
}
