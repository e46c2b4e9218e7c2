package dev.aludel.conformance.bookshop;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.query.Sql.ifNotNull;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Scope;
import dev.aludel.query.Condition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sold. */
@Model(table = "books")
public interface Book {

  static Book of(String title, Genre genre, BigDecimal price, LocalDate published) {
    return BookEntity.create(title, genre, price, published);
  }

  @Id
  Long id();

  @Column(length = 100)
  String title();

  @Column(length = 100)
  @Nullable String subtitle();

  void subtitle(@Nullable String subtitle);

  Genre genre();

  @Column(precision = 10, scale = 2)
  BigDecimal price();

  @Default("100")
  int pages();

  void pages(int pages);

  @Default("true")
  boolean printed();

  void printed(boolean printed);

  LocalDate published();

  @Relationship(backPopulates = "books")
  @Nullable Publisher publisher();

  void publisher(@Nullable Publisher publisher);

  @Scope
  static Condition stocked(Book_ b) {
    return b.printed;
  }

  @Scope
  static Condition ofGenre(Book_ b, Genre... genres) {
    return b.genre.in(List.of(genres));
  }

  @Scope
  static Condition titled(Book_ b, Collection<String> titles) {
    return b.title.in(titles);
  }

  /** Of any publisher, where the name is null. */
  @Scope
  static Condition publishedBy(Book_ b, @Nullable String publisher) {
    return ifNotNull(publisher, name -> b.publisher().name.eq(name));
  }

  @Scope
  static BookQuery cheapestFirst(BookQuery query, long books) {
    return query.orderBy(BOOK.price.asc(), BOOK.id.asc()).limit(books);
  }
}
