package dev.aludel.conformance.playlists;

import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Unique;

/** A place is required here, and checked when all have theirs. */
@Model(table = "guests", repr = "name")
@Unique(
    columns = {"playlist_id", "place"},
    deferral = ForeignKey.Deferral.INITIALLY_DEFERRED)
public interface Guest {
  static Guest of(String name) {
    return GuestEntity.builder().name(name).build();
  }

  @Id
  Long id();

  String name();

  long place();

  void place(long place);

  @Relationship(backPopulates = "guests")
  Playlist playlist();
}
