package com.example;

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

/** The table {@code treaties}, typed for queries. Written from {@code com.example.Treaty}. */
@Generated("dev.aludel.processor.ModelProcessor")
final class Treaty_ extends EntityTable<Treaty, TreatyQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("treaties")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("edition", SqlType.varchar(255)))
          .primaryKey("id")
          .build();

  /** The table under its own name. */
  public static final Treaty_ TREATY = new Treaty_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, TreatyMapper.ID, ValueTypes::longInteger);
  public final TextColumn edition = TextColumn.of(this, TreatyMapper.EDITION);

  private Treaty_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Treaty_ as(String alias) {
    return new Treaty_(aludelPlace(alias));
  }

  @Override
  public Treaty_ aludelAt(TablePlace place) {
    return new Treaty_(place);
  }

  @Override
  public TreatyMapper aludelMapper() {
    return TreatyMapper.MAPPER;
  }

  @Override
  public TreatyQuery aludelQuery(EntitySelection<Treaty> selection) {
    return new TreatyQuery(selection);
  }
}
