package dev.aludel.conformance.library;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** May be anonymous, and be about several subjects. */
@Model(table = "books")
public interface Book {

  static Book of(String title) {
    return BookEntity.create(title);
  }

  @Id
  Long id();

  String title();

  void title(String title);

  @Default("1")
  int copies();

  void copies(int copies);

  @Relationship(backPopulates = "books")
  @Nullable Author author();

  void author(@Nullable Author author);

  @Relationship(backPopulates = "books", secondary = @Secondary(table = "book_subjects"))
  List<Subject> subjects();
}
