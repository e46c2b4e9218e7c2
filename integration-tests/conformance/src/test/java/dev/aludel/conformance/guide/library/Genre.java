package dev.aludel.conformance.guide.library;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

// region genre
@Model(table = "genres", repr = "name")
public interface Genre {

  static Genre of(String name) {
    return GenreEntity.create(name);
  }

  @Id
  Long id();

  @Column(length = 50, unique = true)
  String name();

  void name(String name);

  @Relationship(backPopulates = "genres")
  List<Book> books();
}
// endregion
