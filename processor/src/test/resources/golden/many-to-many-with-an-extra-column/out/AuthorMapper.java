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
 * How {@link Author} is read from and written to {@code authors}. Written from {@code
 * com.example.library.Author}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class AuthorMapper extends EntityMapper<AuthorEntity> {
  static final int ID = 0;
  static final int NAME = 1;
  static final int BOOKS = 2;

  /** The only instance. */
  public static final AuthorMapper MAPPER = new AuthorMapper();

  private AuthorMapper() {
    super(
        Contract.VERSION,
        "Author",
        Author_.TABLE,
        Statements.of(
            SqlText.of("select id, name from authors"),
            SqlText.of(" where id = ?"),
            SqlText.of("insert into authors (id, name) values (?, ?)"),
            SqlText.of("delete from authors where id = ?")),
        Attributes.named("id", "name")
            .metamodel(() -> Author_.AUTHOR),
        Edge.manyToMany("books", () -> BookMapper.MAPPER)
            .through(Author_.AUTHORSHIPS)
            .columns("author_id")
            .targetColumns("book_number")
            .extra("since", time -> time.localDate())
            .inverse("authors")
            .loadedBy(SqlText.of(
                " join (select book_number as link_1 from authorships where author_id = ?) "
                    + "as link on link.link_1 = number")));
  }

  @Override
  protected AuthorEntity create() {
    return new AuthorEntity();
  }

  @Override
  protected void read(AuthorEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.name = row.getString(at + 1);
  }

  @Override
  protected void readColumn(AuthorEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case NAME -> entity.name = row.getString(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(AuthorEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case NAME -> entity.name;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(AuthorEntity from, AuthorEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case NAME -> to.name = from.name;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }

  @Override
  protected Object related(AuthorEntity entity, int attribute) {
    return switch (attribute) {
      case BOOKS -> entity.books;
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected RelatedList<?> list(AuthorEntity entity, int attribute) {
    return switch (attribute) {
      case BOOKS -> (RelatedList<?>) entity.books();
      default -> throw unknownAttribute(attribute);
    };
  }
}
