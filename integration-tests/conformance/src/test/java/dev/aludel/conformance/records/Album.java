package dev.aludel.conformance.records;

import dev.aludel.annotation.Cascade;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A record, with everything that belongs to it. */
@Model(table = "albums")
public interface Album {

  static Album of(String title) {
    return AlbumEntity.create(title);
  }

  @Id
  Long id();

  String title();

  /** In the order in which they are played. */
  @Relationship(
      backPopulates = "album",
      orderingColumn = "place",
      cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
  List<Track> tracks();

  /** By language. */
  @Relationship(
      backPopulates = "album",
      mapKey = "language",
      cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
  Map<String, Sleeve> sleeves();

  @Relationship(
      backPopulates = "albums",
      orderBy = "name desc",
      secondary = @Secondary(table = "album_genres"))
  Set<Genre> genres();

  @Relationship(backPopulates = "album", orderBy = "shelf")
  Collection<Copy> copies();
}
