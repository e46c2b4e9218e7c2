package dev.aludel.conformance.guide.library;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

// region author
@Model(table = "authors", repr = "name")
public interface Author {

  static Author of(String name) {
    return AuthorEntity.create(name);
  }

  @Id
  Long id();

  @Column(length = 100)
  String name();

  void name(String name);

  @Relationship(backPopulates = "author")
  List<Book> books();
}
// endregion
