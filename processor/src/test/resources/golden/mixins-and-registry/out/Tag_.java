package com.example.blog;

import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TextColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import jakarta.annotation.Generated;

/** The table {@code tags}, typed for queries. Written from {@code com.example.blog.Tag}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Tag_ extends EntityTable<Tag, TagQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("tags")
          .schema("meta")
          .column(Column.of("name", SqlType.varchar(255)))
          .primaryKey("name")
          .build();

  /** The table under its own name. */
  public static final Tag_ TAG = new Tag_(TablePlace.own());

  public final TextColumn name = TextColumn.of(this, TagMapper.NAME);

  private Tag_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Tag_ as(String alias) {
    return new Tag_(aludelPlace(alias));
  }

  @Override
  public Tag_ aludelAt(TablePlace place) {
    return new Tag_(place);
  }

  @Override
  public TagMapper aludelMapper() {
    return TagMapper.MAPPER;
  }

  @Override
  public TagQuery aludelQuery(EntitySelection<Tag> selection) {
    return new TagQuery(selection);
  }
}
