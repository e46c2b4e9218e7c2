package dev.aludel.conformance.gallery;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Lazy;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** One of many. */
@Model
public interface Sketch {

  static Sketch of(Artist artist, String title) {
    return SketchEntity.create(title, artist);
  }

  @Id
  Long id();

  String title();

  @Relationship(backPopulates = "sketches", lazy = Lazy.RAISE_ON_SQL)
  Artist artist();
}
