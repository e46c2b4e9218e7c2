package dev.aludel.conformance.magazine;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Writes posts. */
@Model
public interface Author {

  static Author of(String name) {
    return AuthorEntity.create(name);
  }

  @Id
  Long id();

  String name();

  void name(String name);

  @Relationship(backPopulates = "author")
  List<Post> posts();
}
