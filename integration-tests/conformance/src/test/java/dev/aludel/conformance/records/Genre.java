package dev.aludel.conformance.records;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.Set;

/** A kind of music. */
@Model(table = "genres")
public interface Genre {

  static Genre of(String name) {
    return GenreEntity.create(name);
  }

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "genres")
  Set<Album> albums();
}
