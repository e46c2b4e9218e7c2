package dev.aludel.conformance.playlists;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** No two have one place; while they change places, one of them has none. */
@Model(table = "songs", repr = "title")
@Unique(columns = {"playlist_id", "place"})
public interface Song {
  static Song of(String title) {
    return SongEntity.create(title);
  }

  @Id
  Long id();

  String title();

  @Nullable Integer place();

  void place(@Nullable Integer place);

  @Relationship(backPopulates = "songs")
  @Nullable Playlist playlist();

  void playlist(@Nullable Playlist playlist);
}
