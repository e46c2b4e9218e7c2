package dev.aludel.conformance.library;

import dev.aludel.annotation.Cascade;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is done to an author is done to the books. */
@Model(table = "authors")
public interface Author {

  static Author of(String name) {
    return AuthorEntity.create(name);
  }

  @Id
  Long id();

  String name();

  void name(String name);

  @Nullable String motto();

  void motto(@Nullable String motto);

  @Relationship(backPopulates = "author", cascade = Cascade.ALL)
  List<Book> books();
}
