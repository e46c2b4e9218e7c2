package dev.aludel.conformance.playlists;

import static dev.aludel.conformance.playlists.Guest_.GUEST;
import static dev.aludel.conformance.playlists.Playlist_.PLAYLIST;
import static dev.aludel.conformance.playlists.Song_.SONG;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ordering lists whose places nothing may share: SQLAlchemy's test_orderinglist, and more. */
@Tag("B147")
class OrderingListTest extends ConformanceTest {

  OrderingListTest() {
    super(PlaylistsModelsSchema.SCHEMA);
  }

  @Test
  void placesAreCountedFromTheFirst() {
    Playlist blue = Playlist.of("blue", "A", "B");
    assertThat(blue.songs()).extracting(Song::place).containsExactly(1, 2);
  }

  @Test
  void placesAreCountedInSteps() {
    Playlist blue = Playlist.of("blue");
    blue.guests().addAll(List.of(Guest.of("Ada"), Guest.of("Bob")));
    blue.guests().add(1, Guest.of("Eve"));
    assertThat(blue.guests()).extracting(Guest::place).containsExactly(100L, 110L, 120L);
  }

  @Test
  void insertingInTheMiddleMovesThoseBehind() {
    assertThat(after(songs -> songs.add(1, Song.of("new"))))
        .containsExactly("A", "new", "B", "C", "D");
  }

  @Test
  void severalAreInsertedInTheMiddle() {
    assertThat(after(songs -> songs.addAll(2, List.of(Song.of("x"), Song.of("y")))))
        .containsExactly("A", "B", "x", "y", "C", "D");
  }

  @Test
  void removingClosesTheGap() {
    assertThat(after(songs -> songs.remove(0))).containsExactly("B", "C", "D");
  }

  @Test
  void aSliceIsRemoved() {
    assertThat(after(songs -> songs.subList(1, 3).clear())).containsExactly("A", "D");
  }

  @Test
  void oneTakesThePlaceOfAnother() {
    assertThat(after(songs -> songs.set(1, Song.of("new")))).containsExactly("A", "new", "C", "D");
  }

  @Test
  void theWholeIsReplaced() {
    assertThat(
            after(
                songs -> {
                  songs.clear();
                  songs.addAll(List.of(Song.of("x"), Song.of("y")));
                }))
        .containsExactly("x", "y");
  }

  @Test
  void twoChangePlaces() {
    assertThat(after(songs -> Collections.swap(songs, 0, 3))).containsExactly("D", "B", "C", "A");
  }

  @Test
  void allAreTurnedRound() {
    assertThat(after(Collections::reverse)).containsExactly("D", "C", "B", "A");
    assertThat(after(songs -> Collections.rotate(songs, 1))).containsExactly("A", "D", "C", "B");
  }

  @Test
  void theFirstGoesLast() {
    assertThat(after(songs -> songs.add(songs.remove(0)))).containsExactly("B", "C", "D", "A");
  }

  @Test
  void requiredPlacesChangeUnderADeferredConstraint() {
    Playlist blue = Playlist.of("blue");
    blue.guests().addAll(List.of(Guest.of("Ada"), Guest.of("Bob"), Guest.of("Eve")));
    database.transaction(session -> session.add(blue));
    database.transaction(
        session -> {
          List<Guest> guests = session.query(PLAYLIST).one().guests();
          Collections.swap(guests, 0, 2);
          guests.add(1, Guest.of("Joe"));
        });
    try (Session session = database.session()) {
      assertThat(session.query(PLAYLIST).one().guests())
          .extracting(Guest::name)
          .containsExactly("Eve", "Joe", "Bob", "Ada");
      assertThat(session.query(GUEST).orderBy(GUEST.place.asc()).list())
          .extracting(Guest::place)
          .containsExactly(100L, 110L, 120L, 130L);
    }
  }

  @Test
  void aSongMovesToAnotherPlaylist() {
    database.transaction(
        session ->
            session.addAll(
                List.of(Playlist.of("blue", "A", "B", "C"), Playlist.of("red", "X", "Y"))));
    database.transaction(
        session -> {
          Playlist blue = session.query(PLAYLIST).where(PLAYLIST.name.eq("blue")).one();
          Playlist red = session.query(PLAYLIST).where(PLAYLIST.name.eq("red")).one();
          red.songs().add(1, blue.songs().get(0));
          assertThat(blue.songs()).extracting(Song::place).containsExactly(1, 2);
        });
    try (Session session = database.session()) {
      assertThat(titles(session, "blue")).containsExactly("B", "C");
      assertThat(titles(session, "red")).containsExactly("X", "A", "Y");
    }
  }

  @Test
  void sortingNumbersAllAnew() {
    database.transaction(session -> session.add(Playlist.of("blue", "A", "B", "C")));
    database.transaction(
        session -> session.execute(update(SONG).set(SONG.place, SONG.place.times(7)).all()));
    database.transaction(
        session -> {
          List<Song> songs = session.query(PLAYLIST).one().songs();
          assertThat(songs).extracting(Song::place).containsExactly(7, 14, 21);
          songs.sort(Comparator.comparing(song -> Objects.requireNonNull(song.place())));
        });
    try (Session session = database.session()) {
      assertThat(session.query(SONG).orderBy(SONG.place.asc()).list())
          .extracting(Song::place)
          .containsExactly(1, 2, 3);
    }
  }

  /** What the list is like after a change, when it was written and loaded again. */
  private List<String> after(Consumer<List<Song>> change) {
    try (Session session = database.session()) {
      if (session.query(PLAYLIST).count() == 0) {
        session.add(Playlist.of("blue", "A", "B", "C", "D"));
        session.commit();
      }
      change.accept(session.query(PLAYLIST).one().songs());
      session.commit();
    }
    try (Session session = database.session()) {
      List<Song> songs = session.query(PLAYLIST).one().songs();
      for (int i = 0; i < songs.size(); i++) {
        assertThat(songs.get(i).place()).isEqualTo(i + 1);
      }
      return titles(session, "blue");
    }
  }

  private static List<String> titles(Session session, String playlist) {
    return session.query(PLAYLIST).where(PLAYLIST.name.eq(playlist)).one().songs().stream()
        .map(Song::title)
        .toList();
  }
}
