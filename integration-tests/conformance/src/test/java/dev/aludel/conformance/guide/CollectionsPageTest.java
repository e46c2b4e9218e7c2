package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.music.Album_.ALBUM;
import static dev.aludel.conformance.guide.music.Review_.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.guide.music.Album;
import dev.aludel.conformance.guide.music.Artist;
import dev.aludel.conformance.guide.music.MusicSchema;
import dev.aludel.conformance.guide.music.Review;
import dev.aludel.conformance.guide.music.Sleeve;
import dev.aludel.conformance.guide.music.Track;
import dev.aludel.session.Session;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code collections.md}. */
class CollectionsPageTest extends PageTest {

  CollectionsPageTest() {
    super(MusicSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Album blue = Album.of("Kind of Blue");
    blue.tracks().addAll(List.of(Track.of("So What"), Track.of("Freddie Freeloader")));
    blue.sleeves().put("en", Sleeve.of("en", "Recorded in 1959."));
    blue.artists().add(Artist.of("Miles Davis"));
    database.transaction(session -> session.add(blue));
  }

  @Test
  void aListKeepsItsPlaces() {
    try (Session session = database.session()) {
      Album blue = session.query(ALBUM).one();
      sends(
          "list",
          () -> {
            // region list
            Collections.swap(blue.tracks(), 0, 1); // or add(0, …), remove, sort
            session.flush();
            // endregion
          });
      session.commit();
      assertThat(blue.tracks()).extracting(Track::place).containsExactly(0, 1);
    }
  }

  @Test
  void aMapFindsByKey() {
    try (Session session = database.session()) {
      Album blue = session.query(ALBUM).one();
      sends(
          "map",
          () -> {
            // region map
            Sleeve english = blue.sleeves().get("en");
            blue.sleeves().put("de", Sleeve.of("de", "Aufgenommen 1959."));
            session.flush();
            // endregion
            assertThat(english).isNotNull();
          });
    }
  }

  @Test
  void aSetHoldsEachOnce() {
    try (Session session = database.session()) {
      Album blue = session.query(ALBUM).one();
      sends(
          "set",
          () -> {
            // region set
            List<Artist> artists = List.copyOf(blue.artists()); // sorted by the database
            boolean added = blue.artists().add(artists.get(0)); // is there: nothing to do
            // endregion
            assertThat(added).isFalse();
          });
    }
  }

  @Test
  void aLargeCollectionIsAQuery() {
    try (Session session = database.session()) {
      Album blue = session.query(ALBUM).one();
      sends(
          "large",
          () -> {
            // region large
            blue.reviews().add(Review.of(5)); // loads nothing
            List<Review> best = blue.reviews().where(REVIEW.stars.ge(4)).limit(10).list();
            // endregion
            assertThat(best).hasSize(1);
          });
    }
  }

  @Test
  @Tag("A116")
  void theDatabaseDeletesWhatIsLeftToIt() {
    try (Session session = database.session()) {
      Album blue = session.query(ALBUM).one();
      blue.reviews().add(Review.of(5));
      session.commit();
      session.expungeAll();
      Album again = session.query(ALBUM).one();
      sends(
          "passive",
          () -> {
            // region passive
            session.delete(again);
            session.flush();
            // endregion
          });
      assertThat(session.query(REVIEW).count()).isZero();
    }
  }
}
