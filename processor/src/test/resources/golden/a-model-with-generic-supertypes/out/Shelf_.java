package com.example.store;

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

/** The table {@code shelves}, typed for queries. Written from {@code com.example.store.Shelf}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Shelf_ extends EntityTable<Shelf, ShelfQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("shelves")
          .column(Column.of("height", SqlType.INTEGER))
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("name", SqlType.varchar(255)))
          .primaryKey("id")
          .build();

  /** The table under its own name. */
  public static final Shelf_ SHELF = new Shelf_(TablePlace.own());

  public final NumberColumn<Integer> height =
      NumberColumn.of(this, ShelfMapper.HEIGHT, ValueTypes::integer);
  public final NumberColumn<Long> id =
      NumberColumn.of(this, ShelfMapper.ID, ValueTypes::longInteger);
  public final TextColumn name = TextColumn.of(this, ShelfMapper.NAME);

  private Shelf_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Shelf_ as(String alias) {
    return new Shelf_(aludelPlace(alias));
  }

  @Override
  public Shelf_ aludelAt(TablePlace place) {
    return new Shelf_(place);
  }

  @Override
  public ShelfMapper aludelMapper() {
    return ShelfMapper.MAPPER;
  }

  @Override
  public ShelfQuery aludelQuery(EntitySelection<Shelf> selection) {
    return new ShelfQuery(selection);
  }
}
