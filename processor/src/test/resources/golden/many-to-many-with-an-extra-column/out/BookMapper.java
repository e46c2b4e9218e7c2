package com.example.library;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.RelatedList;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Book} is read from and written to {@code books}. Written from {@code
 * com.example.library.Book}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class BookMapper extends EntityMapper<BookEntity> {
  static final int NUMBER = 0;
  static final int TITLE = 1;
  static final int AUTHORS = 2;

  /** The only instance. */
  public static final BookMapper MAPPER = new BookMapper();

  private BookMapper() {
    super(
        Contract.VERSION,
        "Book",
        Book_.TABLE,
        Statements.of(
            SqlText.of("select number, title from books"),
            SqlText.of(" where number = ?"),
            SqlText.of("insert into books (number, title) values (?, ?)"),
            SqlText.of("delete from books where number = ?")),
        Attributes.named("number", "title")
            .metamodel(() -> Book_.BOOK),
        Edge.manyToMany("authors", () -> AuthorMapper.MAPPER)
            .through(Author_.AUTHORSHIPS)
            .columns("book_number")
            .targetColumns("author_id")
            .inverse("books")
            .loadedBy(SqlText.of(
                " join (select author_id as link_1 from authorships where book_number = ?) "
                    + "as link on link.link_1 = id")));
  }

  @Override
  protected BookEntity create() {
    return new BookEntity();
  }

  @Override
  protected void read(BookEntity entity, Row row, int at) {
    entity.number = row.getInt(at);
    entity.title = row.getString(at + 1);
  }

  @Override
  protected void readColumn(BookEntity entity, int column, Row row, int at) {
    switch (column) {
      case NUMBER -> entity.number = row.getInt(at);
      case TITLE -> entity.title = row.getString(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(BookEntity entity, int column) {
    return switch (column) {
      case NUMBER -> entity.number;
      case TITLE -> entity.title;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(BookEntity from, BookEntity to, int column) {
    switch (column) {
      case NUMBER -> to.number = from.number;
      case TITLE -> to.title = from.title;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object key(BookEntity entity) {
    if (entity.aludelState().unset(NUMBER)) {
      return null;
    }
    return entity.number;
  }

  @Override
  protected Object key(Row row, int at) {
    return row.getInt(at);
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }

  @Override
  protected Object related(BookEntity entity, int attribute) {
    return switch (attribute) {
      case AUTHORS -> entity.authors;
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected RelatedList<?> list(BookEntity entity, int attribute) {
    return switch (attribute) {
      case AUTHORS -> (RelatedList<?>) entity.authors();
      default -> throw unknownAttribute(attribute);
    };
  }
}
