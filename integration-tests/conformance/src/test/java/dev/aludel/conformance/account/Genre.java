package dev.aludel.conformance.account;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** The far end of a relationship that only the other model declares. */
@Model(table = "genres")
public interface Genre {

  static Genre of(String name) {
    return GenreEntity.create(name);
  }

  @Id
  Long id();

  String name();
}
