package dev.aludel.conformance.guide.music;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Somebody who plays on records. */
@Model(table = "artists", repr = "name")
public interface Artist {

  static Artist of(String name) {
    return ArtistEntity.create(name);
  }

  @Id
  Long id();

  @Column(length = 100)
  String name();
}
