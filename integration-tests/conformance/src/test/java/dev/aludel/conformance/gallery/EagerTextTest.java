package dev.aludel.conformance.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objects that are found by text come with what their models declare. */
class EagerTextTest extends ConformanceTest {
  EagerTextTest() {
    super(GalleryModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    try (Session session = database.session()) {
      Artist ada = Artist.of("Ada");
      Artist bob = Artist.of("Bob");
      session.addAll(List.of(ada, bob));
      session.addAll(
          List.of(Painting.of(ada, "Dawn"), Painting.of(ada, "Rain"), Painting.of(bob, "Boat")));
      session.commit();
    }
    sql.clear();
  }

  private String ofArtists() {
    return onH2OrPostgresql(
        "select id, title, artist_id from unnest(cast(? as bigint array)) as owners(owner_key_1)"
            + " join painting on artist_id = owners.owner_key_1 order by title desc",
        "select id, title, artist_id from painting where artist_id = any(?) order by title desc");
  }

  @Test
  void listsThatAreDeclaredEagerAreLoadedForAllObjectsOfAText() {
    try (Session session = database.session()) {
      List<Artist> found = new ArrayList<>();
      sql.assertSends(
          () -> found.addAll(new GalleryQueriesSql(session).artists()),
          "select a.id, a.name from artist a order by a.name",
          ofArtists());
      sql.assertSendsNothing(
          () -> {
            assertThat(found.get(0).paintings())
                .extracting(Painting::title)
                .containsExactly("Rain", "Dawn");
            assertThat(found.get(1).paintings()).hasSize(1);
          });
      // What is loaded stays.
      sql.assertSends(
          () -> new GalleryQueriesSql(session).artists(),
          "select a.id, a.name from artist a order by a.name");
    }
  }

  @Test
  void eachObjectOfARowComesWithWhatItsModelDeclares() {
    try (Session session = database.session()) {
      List<GalleryQueries.Work> works = new GalleryQueriesSql(session).works();
      assertThat(works).extracting(work -> work.painting() == null).containsExactly(true, false);
      sql.assertSendsNothing(
          () -> {
            assertThat(works.get(0).artist().paintings()).hasSize(2);
            Painting boat = Objects.requireNonNull(works.get(1).painting());
            assertThat(boat.artist().name()).isEqualTo("Bob");
          });
    }
  }

  @Test
  void objectsOfAStreamComeWithWhatTheirModelsDeclare() {
    try (Session session = database.session();
        Stream<Artist> stream = new GalleryQueriesSql(session).stream()) {
      List<Integer> paintings = stream.map(artist -> artist.paintings().size()).toList();
      assertThat(paintings).containsExactly(2, 1);
      assertThat(sql.texts()).hasSize(2);
    }
  }
}
