package dev.aludel.conformance.bookmarks;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** A page that a user keeps under a name. */
@Model(table = "bookmarks")
public interface Bookmark {

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "bookmarks")
  User user();

  @Relationship
  Keyword keyword();
}
