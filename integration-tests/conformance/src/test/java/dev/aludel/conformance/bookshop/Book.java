package dev.aludel.conformance.bookshop;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;
import java.time.LocalDate;
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
}
