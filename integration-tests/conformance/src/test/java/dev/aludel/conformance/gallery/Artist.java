package dev.aludel.conformance.gallery;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Lazy;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.query.DynamicCollection;
import dev.aludel.query.WriteOnlyCollection;
import java.util.List;

/** Whose paintings come with it, whose sketches are many, and whose visitors are only counted. */
@Model
public interface Artist {

  static Artist of(String name) {
    return ArtistEntity.create(name);
  }

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "artist", lazy = Lazy.SELECT_IN, orderBy = "title desc")
  List<Painting> paintings();

  @Relationship(backPopulates = "artist", orderBy = "title")
  DynamicCollection<Sketch> sketches();

  @Relationship(backPopulates = "artist")
  WriteOnlyCollection<Visitor> visitors();
}
