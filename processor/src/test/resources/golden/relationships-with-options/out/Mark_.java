package com.example.forum;

import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TextColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;

/** The table {@code marks}, typed for queries. Written from {@code com.example.forum.Mark}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Mark_ extends EntityTable<Mark, MarkQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("marks")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("name", SqlType.varchar(255)))
          .primaryKey("id")
          .build();

  /** The table under its own name. */
  public static final Mark_ MARK = new Mark_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, MarkMapper.ID, ValueTypes::longInteger);
  public final TextColumn name = TextColumn.of(this, MarkMapper.NAME);

  private Mark_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Mark_ as(String alias) {
    return new Mark_(aludelPlace(alias));
  }

  @Override
  public Mark_ aludelAt(TablePlace place) {
    return new Mark_(place);
  }

  @Override
  public MarkMapper aludelMapper() {
    return MarkMapper.MAPPER;
  }

  @Override
  public MarkQuery aludelQuery(EntitySelection<Mark> selection) {
    return new MarkQuery(selection);
  }
}
