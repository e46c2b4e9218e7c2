package dev.aludel.conformance.guide.library;

import dev.aludel.annotation.AssociationProxy;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Scope;
import dev.aludel.annotation.Secondary;
import dev.aludel.query.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

// region book
@Model(table = "books", repr = "title")
@Index(columns = "author_id")
public interface Book {

  static Book of(String title, Author author) {
    return BookEntity.create(title, author);
  }

  @Id
  Long id();

  @Column(length = 200)
  String title();

  void title(String title);

  @Default("1")
  int copies();

  void copies(int copies);

  @Relationship(backPopulates = "books") // column author_id, NOT NULL, foreign key to authors
  Author author();

  void author(Author author);

  // endregion
  // region genres
  @Relationship(backPopulates = "books", secondary = @Secondary(table = "book_genres"))
  List<Genre> genres();

  // endregion
  // region names
  @AssociationProxy("genres.name")
  List<String> genreNames();

  // endregion
  @Relationship(backPopulates = "book")
  List<Loan> loans();

  // region on
  /** Where it is now. */
  @Relationship(foreignKey = "book_id", on = "returned is null", viewOnly = true)
  @Nullable Loan openLoan();

  // endregion
  // region scopes
  @Scope
  static Condition inStock(Book_ b) {
    return b.copies.gt(0);
  }

  @Scope
  static Condition writtenBy(Book_ b, String author) {
    return b.author().name.eq(author);
  }

  // endregion
  // region book
}
// endregion
