package dev.aludel.conformance.playlists;

import static dev.aludel.annotation.Cascade.ALL;
import static dev.aludel.annotation.Cascade.DELETE_ORPHAN;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Songs from 1 on, guests in steps of ten. */
@Model(table = "playlists")
public interface Playlist {
  static Playlist of(String name, String... songs) {
    Playlist playlist = PlaylistEntity.create(name);
    for (String song : songs) {
      playlist.songs().add(Song.of(song));
    }
    return playlist;
  }

  @Id
  Long id();

  String name();

  @Relationship(
      backPopulates = "playlist",
      orderingColumn = "place",
      countFrom = 1,
      cascade = {ALL, DELETE_ORPHAN})
  List<Song> songs();

  @Relationship(
      backPopulates = "playlist",
      orderingColumn = "place",
      countFrom = 100,
      countBy = 10,
      cascade = {ALL, DELETE_ORPHAN})
  List<Guest> guests();
}
