package dev.aludel.conformance.guide.music;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

// region track
@Model(table = "tracks", repr = "title")
public interface Track {

  static Track of(String title) {
    return TrackEntity.builder().title(title).build();
  }

  @Id
  Long id();

  @Column(length = 100)
  String title();

  int place();

  void place(int place);

  @Relationship(backPopulates = "tracks")
  Album album();
}
// endregion
