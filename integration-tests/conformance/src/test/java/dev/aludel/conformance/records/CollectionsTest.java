package dev.aludel.conformance.records;

import static dev.aludel.conformance.records.Album_.ALBUM;
import static dev.aludel.conformance.records.Genre_.GENRE;
import static dev.aludel.conformance.records.Track_.TRACK;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.MappingException;
import dev.aludel.session.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Relationships as ordering lists, sets, maps and plain collections. */
class CollectionsTest extends ConformanceTest {

  CollectionsTest() {
    super(RecordsModelsSchema.SCHEMA);
  }

  @Test
  void anOrderingListWritesPlacesFromZero() {
    save(album("A", "B", "C"));

    try (Session session = database.session()) {
      assertThat(session.query(TRACK).orderBy(TRACK.place.asc()).list())
          .extracting(Track::title, Track::place)
          .containsExactly(tuple("A", 0), tuple("B", 1), tuple("C", 2));
    }
  }

  @Test
  void anOrderingListIsLoadedInItsOrder() {
    Album album = album("A", "B", "C");
    album.tracks().sort(Comparator.comparing(Track::title).reversed());
    save(album);

    try (Session session = database.session()) {
      Album found = session.query(ALBUM).one();
      sql.assertSends(
          () -> assertThat(titles(found)).containsExactly("C", "B", "A"),
          "select id, title, place, album_id from tracks where album_id = ? order by place");
    }
  }

  @Test
  void insertingIntoAnOrderingListMovesThoseBehind() {
    save(album("A", "B"));

    try (Session session = database.session()) {
      Album found = session.query(ALBUM).one();
      found.tracks().add(1, Track.of("between"));
      session.commit();
      assertThat(places(found)).containsExactly(0, 1, 2);
      assertThat(titles(found)).containsExactly("A", "between", "B");
    }
  }

  @Test
  void onlyMovedElementsAreUpdated() {
    save(album("A", "B", "C", "D"));

    try (Session session = database.session()) {
      Album found = session.query(ALBUM).one();
      List<Track> tracks = found.tracks();
      Track last = tracks.get(3);
      tracks.sort(
          Comparator.comparingInt(
              track -> track == last ? 25 : requireNonNull(track.place()) * 10));
      session.flush();
      assertThat(titles(found)).containsExactly("A", "B", "C", "D");
      sql.clear();
      tracks.sort(
          Comparator.comparingInt(
              track -> track == last ? 15 : requireNonNull(track.place()) * 10));
      session.flush();
      assertThat(titles(found)).containsExactly("A", "B", "D", "C");
      long updated =
          sql.events().stream().filter(event -> event.sql().startsWith("update tracks")).count();
      assertThat(updated).isPositive();
      session.commit();
    }
    try (Session session = database.session()) {
      assertThat(titles(session.query(ALBUM).one())).containsExactly("A", "B", "D", "C");
    }
  }

  @Test
  void anElementThatIsRemovedClosesTheGap() {
    save(album("A", "B", "C"));

    try (Session session = database.session()) {
      Album found = session.query(ALBUM).one();
      found.tracks().remove(0);
      assertThat(places(found)).containsExactly(0, 1);
      session.commit();
    }
    try (Session session = database.session()) {
      assertThat(places(session.query(ALBUM).one())).containsExactly(0, 1);
    }
  }

  @Test
  void anElementFromTheOtherSideStandsLast() {
    save(album("A", "B"));

    try (Session session = database.session()) {
      Album found = session.query(ALBUM).one();
      Track track = Track.of("late");
      sql.assertSendsNothing(() -> track.album(found));
      assertThat(titles(found)).containsExactly("A", "B", "late");
      assertThat(track.place()).isEqualTo(2);
    }
  }

  @Test
  @Tag("B148")
  void aSetHoldsEachOnceAndKeepsBothSidesInStep() {
    Album album = Album.of("Blue Train");
    Genre jazz = Genre.of("jazz");
    assertThat(album.genres().add(jazz)).isTrue();
    assertThat(album.genres().add(jazz)).isFalse();
    assertThat(jazz.albums()).containsExactly(album);
    save(album);

    try (Session session = database.session()) {
      Album found = session.query(ALBUM).one();
      assertThat(found.genres()).extracting(Genre::name).containsExactly("jazz");
      found.genres().clear();
      session.commit();
      assertThat(session.query(GENRE).one().albums()).isEmpty();
    }
  }

  @Test
  void aSetIsAddedToWithoutBeingLoaded() {
    Album album = Album.of("Blue Train");
    album.genres().add(Genre.of("jazz"));
    save(album);

    try (Session session = database.session()) {
      Album found = session.query(ALBUM).one();
      sql.assertSendsNothing(() -> found.genres().add(Genre.of("bop")));
      assertThat(found.genres()).extracting(Genre::name).containsExactlyInAnyOrder("jazz", "bop");
    }
  }

  @Test
  void aSetIsLoadedInItsOrder() {
    Album album = Album.of("Blue Train");
    album.genres().addAll(List.of(Genre.of("bop"), Genre.of("jazz"), Genre.of("hard bop")));
    save(album);

    try (Session session = database.session()) {
      assertThat(session.query(ALBUM).one().genres())
          .extracting(Genre::name)
          .containsExactly("jazz", "hard bop", "bop");
    }
  }

  @Test
  @Tag("B148")
  void aMapFindsElementsByTheirAttribute() {
    Album album = Album.of("Blue Train");
    Sleeve english = Sleeve.of("en", "Blue Train");
    album.sleeves().put("en", english);
    Sleeve.of("fr", "Train bleu").album(album);
    assertThat(english.album()).isSameAs(album);
    save(album);

    try (Session session = database.session()) {
      Map<String, Sleeve> sleeves = session.query(ALBUM).one().sleeves();
      assertThat(sleeves).containsOnlyKeys("en", "fr");
      assertThat(Objects.requireNonNull(sleeves.get("fr")).text()).isEqualTo("Train bleu");
      assertThat(sleeves.get("de")).isNull();
    }
  }

  @Test
  void puttingUnderAKeyThatIsTakenReplacesTheElement() {
    Album album = Album.of("Blue Train");
    album.sleeves().put("en", Sleeve.of("en", "first"));
    save(album);

    try (Session session = database.session()) {
      Album found = session.query(ALBUM).one();
      Sleeve first = Objects.requireNonNull(found.sleeves().put("en", Sleeve.of("en", "second")));
      assertThat(first.album()).isNull();
      session.commit();
      assertThat(found.sleeves().values()).extracting(Sleeve::text).containsExactly("second");
    }
    assertThat(count("sleeves")).isEqualTo(1);
  }

  @Test
  @Tag("B148")
  void aChangedKeyMovesTheElement() {
    Album album = Album.of("Blue Train");
    Sleeve sleeve = Sleeve.of("en", "Blue Train");
    album.sleeves().put("en", sleeve);
    sleeve.language("us");

    assertThat(album.sleeves().get("us")).isSameAs(sleeve);
    assertThat(album.sleeves()).doesNotContainKey("en");
  }

  @Test
  void anElementGoesUnderItsOwnKeyOnly() {
    Album album = Album.of("Blue Train");

    assertThatThrownBy(() -> album.sleeves().put("fr", Sleeve.of("en", "Blue Train")))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("ALU-5222")
        .hasMessageContaining("Album.sleeves")
        .hasMessageContaining("en");
  }

  @Test
  void twoElementsWithOneKeyAreToldAndNotLost() {
    Album album = Album.of("Blue Train");
    Sleeve.of("en", "one").album(album);
    Sleeve.of("en", "two").album(album);

    assertThat(album.sleeves().values()).hasSize(2);
    assertThatThrownBy(() -> album.sleeves().get("en"))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("ALU-5221");
  }

  @Test
  void removingFromAMapTakesTheElementFromItsOwner() {
    Album album = Album.of("Blue Train");
    album.sleeves().put("en", Sleeve.of("en", "one"));
    album.sleeves().put("fr", Sleeve.of("fr", "two"));
    save(album);

    try (Session session = database.session()) {
      Album found = session.query(ALBUM).one();
      found.sleeves().remove("en");
      found.sleeves().entrySet().removeIf(entry -> entry.getKey().equals("fr"));
      assertThat(found.sleeves()).isEmpty();
      session.commit();
    }
    assertThat(count("sleeves")).isZero();
  }

  @Test
  @Tag("B173")
  void aCollectionIsLoadedInItsOrder() {
    Album album = Album.of("Blue Train");
    album.copies().addAll(List.of(Copy.on(7), Copy.on(3), Copy.on(5)));
    save(album);

    try (Session session = database.session()) {
      assertThat(session.query(ALBUM).one().copies())
          .extracting(Copy::shelf)
          .containsExactly(3, 5, 7);
    }
  }

  private static Album album(String... titles) {
    Album album = Album.of("Blue Train");
    for (String title : titles) {
      album.tracks().add(Track.of(title));
    }
    return album;
  }

  private static List<String> titles(Album album) {
    return album.tracks().stream().map(Track::title).toList();
  }

  private static List<Integer> places(Album album) {
    return album.tracks().stream().map(Track::place).map(Objects::requireNonNull).toList();
  }

  private void save(Album album) {
    database.transaction(session -> session.add(album));
  }

  private long count(String table) {
    try (Session session = database.session()) {
      return switch (table) {
        case "sleeves" -> session.query(Sleeve_.SLEEVE).list().size();
        default -> throw new IllegalArgumentException(table);
      };
    }
  }
}
