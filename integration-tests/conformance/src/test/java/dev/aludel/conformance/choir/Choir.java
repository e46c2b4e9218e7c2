package dev.aludel.conformance.choir;

import static dev.aludel.annotation.Event.AFTER_DELETE;
import static dev.aludel.annotation.Event.AFTER_INSERT;
import static dev.aludel.annotation.Event.AFTER_UPDATE;
import static dev.aludel.annotation.Event.APPEND;
import static dev.aludel.annotation.Event.BEFORE_DELETE;
import static dev.aludel.annotation.Event.BEFORE_INSERT;
import static dev.aludel.annotation.Event.BEFORE_UPDATE;
import static dev.aludel.annotation.Event.REMOVE;
import static dev.aludel.annotation.Event.SET;

import dev.aludel.annotation.AssociationProxy;
import dev.aludel.annotation.Cascade;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sings. */
@Model(table = "choirs")
interface Choir {

  @Id
  Long id();

  @Column(length = 20)
  String name();

  void name(String name);

  @Relationship(
      backPopulates = "choir",
      orderingColumn = "place",
      cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
  List<Song> programme();

  @Relationship(
      backPopulates = "choir",
      mapKey = "part",
      cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
  Map<String, Voice> voices();

  @Relationship(backPopulates = "choirs", secondary = @Secondary(table = "choir_singers"))
  Set<Singer> members();

  @AssociationProxy("members.name")
  Set<String> names();

  @ListensFor(value = APPEND, attribute = "programme")
  static Song appended(Choir choir, Song song) {
    Heard.of("append " + song.title());
    if (song.title().equals("draft")) {
      return SongEntity.create("clean");
    }
    return song;
  }

  @ListensFor(value = REMOVE, attribute = "programme")
  static void removed(Choir choir, Song song) {
    Heard.of("remove " + song.title());
  }

  @ListensFor(value = APPEND, attribute = "voices")
  static Voice appended(Choir choir, Voice voice) {
    Heard.of("append " + voice.part());
    return voice.part().equals("draft") ? VoiceEntity.create("clean") : voice;
  }

  @ListensFor(value = REMOVE, attribute = "voices")
  static void removed(Choir choir, Voice voice) {
    Heard.of("remove " + voice.part());
  }

  @ListensFor(value = APPEND, attribute = "members")
  static Singer appended(Choir choir, Singer singer) {
    Heard.of("append " + singer.name());
    return singer.name().equals("draft") ? SingerEntity.create("clean") : singer;
  }

  @ListensFor(value = REMOVE, attribute = "members")
  static void removed(Choir choir, Singer singer) {
    Heard.of("remove " + singer.name());
  }

  @ListensFor({BEFORE_INSERT, BEFORE_UPDATE, BEFORE_DELETE})
  static void before(Choir choir) {
    Heard.of("before " + choir.name());
  }

  @ListensFor({AFTER_INSERT, AFTER_UPDATE, AFTER_DELETE})
  static void after(Choir choir) {
    Heard.of("after " + choir.name());
  }

  @ListensFor(value = SET, attribute = "name")
  static void set(Choir choir, String name, @Nullable String old) {
    Heard.of("set " + old + " " + name);
  }

  /** Those who cost something, and are at home here: as a column of all singers says. */
  @Relationship(foreignKey = "home_id", on = "fee > 1", viewOnly = true)
  List<Soloist> paid();
}
