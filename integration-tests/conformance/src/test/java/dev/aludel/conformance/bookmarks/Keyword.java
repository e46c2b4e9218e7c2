package dev.aludel.conformance.bookmarks;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** A word. */
@Model(table = "keywords")
public interface Keyword {
  static Keyword of(String name) {
    return KeywordEntity.create(name);
  }

  @Id
  Long id();

  @Column(length = 60)
  String name();

  void name(String name);
}
