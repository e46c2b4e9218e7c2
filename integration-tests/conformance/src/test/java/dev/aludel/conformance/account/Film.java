package dev.aludel.conformance.account;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.util.List;

/** Knows its genres, which do not know it. */
@Model(table = "films")
public interface Film {

  static Film of(String title) {
    return FilmEntity.create(title);
  }

  @Id
  Long id();

  String title();

  @Relationship(secondary = @Secondary(table = "film_genres"))
  List<Genre> genres();
}
