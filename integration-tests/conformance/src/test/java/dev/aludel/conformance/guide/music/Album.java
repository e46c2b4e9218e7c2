package dev.aludel.conformance.guide.music;

import dev.aludel.annotation.Cascade;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PassiveDeletes;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import dev.aludel.query.DynamicCollection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A record. */
@Model(table = "albums", repr = "title")
public interface Album {

  static Album of(String title) {
    return AlbumEntity.create(title);
  }

  @Id
  Long id();

  @Column(length = 100)
  String title();

  // region list
  @Relationship(
      backPopulates = "album",
      orderingColumn = "place",
      cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
  List<Track> tracks();

  // endregion
  // region map
  @Relationship(
      backPopulates = "album",
      mapKey = "language",
      cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
  Map<String, Sleeve> sleeves();

  // endregion
  // region set
  @Relationship(secondary = @Secondary(table = "album_artists"), orderBy = "name")
  Set<Artist> artists();

  // endregion

  // region large
  @Relationship(
      backPopulates = "album",
      cascade = Cascade.ALL,
      passiveDeletes = PassiveDeletes.ON) // the database deletes them: ON DELETE CASCADE
  DynamicCollection<Review> reviews();
  // endregion
}
