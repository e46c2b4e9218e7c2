package dev.aludel.conformance.choir;

import static dev.aludel.annotation.Event.SET;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** What is sung, at its place. */
@Model(table = "songs")
interface Song {

  @Id
  Long id();

  @Column(length = 20)
  String title();

  @Nullable Integer place();

  void place(@Nullable Integer place);

  @Relationship(backPopulates = "programme")
  @Nullable Choir choir();

  void choir(@Nullable Choir choir);

  @ListensFor(value = SET, attribute = "choir")
  static void set(Song song, @Nullable Choir choir, @Nullable Choir old) {
    Heard.of(
        song.title()
            + " from "
            + (old == null ? "none" : old.name())
            + " to "
            + (choir == null ? "none" : choir.name()));
  }
}
