package dev.aludel.conformance.records;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** A piece of music, at its place on the record. */
@Model(table = "tracks")
public interface Track {

  static Track of(String title) {
    return TrackEntity.create(title);
  }

  @Id
  Long id();

  String title();

  @Nullable Integer place();

  void place(@Nullable Integer place);

  @Relationship(backPopulates = "tracks")
  @Nullable Album album();

  void album(@Nullable Album album);
}
