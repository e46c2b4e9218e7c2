package com.example.library;

import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TextColumn;
import dev.aludel.query.ToMany;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;

/** The table {@code books}, typed for queries. Written from {@code com.example.library.Book}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Book_ extends EntityTable<Book, BookQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("books")
          .column(Column.of("number", SqlType.INTEGER).identity())
          .column(Column.of("title", SqlType.varchar(255)))
          .primaryKey("number")
          .build();

  /** The table under its own name. */
  public static final Book_ BOOK = new Book_(TablePlace.own());

  public final NumberColumn<Integer> number =
      NumberColumn.of(this, BookMapper.NUMBER, ValueTypes::integer);
  public final TextColumn title = TextColumn.of(this, BookMapper.TITLE);
  public final ToMany<Book, Author, Author_> authors =
      ToMany.of(this, "authors", () -> Author_.AUTHOR);

  private Book_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Book_ as(String alias) {
    return new Book_(aludelPlace(alias));
  }

  @Override
  public Book_ aludelAt(TablePlace place) {
    return new Book_(place);
  }

  @Override
  public BookMapper aludelMapper() {
    return BookMapper.MAPPER;
  }

  @Override
  public BookQuery aludelQuery(EntitySelection<Book> selection) {
    return new BookQuery(selection);
  }
}
