package com.example.forum;

import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.ToMany;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;

/** The table {@code forums}, typed for queries. Written from {@code com.example.forum.Forum}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Forum_ extends EntityTable<Forum, ForumQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("forums")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .primaryKey("id")
          .build();

  /** The table under its own name. */
  public static final Forum_ FORUM = new Forum_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, ForumMapper.ID, ValueTypes::longInteger);
  public final ToMany<Forum, Post, Post_> posts = ToMany.of(this, "posts", () -> Post_.POST);

  private Forum_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Forum_ as(String alias) {
    return new Forum_(aludelPlace(alias));
  }

  @Override
  public Forum_ aludelAt(TablePlace place) {
    return new Forum_(place);
  }

  @Override
  public ForumMapper aludelMapper() {
    return ForumMapper.MAPPER;
  }

  @Override
  public ForumQuery aludelQuery(EntitySelection<Forum> selection) {
    return new ForumQuery(selection);
  }
}
