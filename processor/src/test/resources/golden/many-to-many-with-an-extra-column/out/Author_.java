package com.example.library;

import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TextColumn;
import dev.aludel.query.ToMany;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;
import java.util.List;

/**
 * The table {@code authors}, typed for queries. Written from {@code com.example.library.Author}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Author_ extends EntityTable<Author, AuthorQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("authors")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("name", SqlType.varchar(255)))
          .primaryKey("id")
          .build();

  /** The pairs of a many-to-many relationship. */
  public static final Table AUTHORSHIPS =
      Table.named("authorships")
          .column(Column.of("author_id", SqlType.BIGINT))
          .column(Column.of("book_number", SqlType.INTEGER))
          .column(Column.of("since", SqlType.DATE))
          .column(Column.of("remark", SqlType.varchar(255)).nullable())
          .primaryKey("author_id", "book_number")
          .foreignKey(ForeignKey.of("author_id").references("authors", "id"))
          .foreignKey(ForeignKey.of("book_number").references("books", "number"))
          .build();

  /** The table under its own name. */
  public static final Author_ AUTHOR = new Author_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, AuthorMapper.ID, ValueTypes::longInteger);
  public final TextColumn name = TextColumn.of(this, AuthorMapper.NAME);
  public final ToMany<Author, Book, Book_> books = ToMany.of(this, "books", () -> Book_.BOOK);

  private Author_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Author_ as(String alias) {
    return new Author_(aludelPlace(alias));
  }

  @Override
  public Author_ aludelAt(TablePlace place) {
    return new Author_(place);
  }

  @Override
  public AuthorMapper aludelMapper() {
    return AuthorMapper.MAPPER;
  }

  @Override
  public AuthorQuery aludelQuery(EntitySelection<Author> selection) {
    return new AuthorQuery(selection);
  }

  @Override
  public List<Table> aludelLinkTables() {
    return List.of(AUTHORSHIPS);
  }
}
