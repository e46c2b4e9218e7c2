package dev.aludel.conformance.gallery;

import static dev.aludel.conformance.gallery.Artist_.ARTIST;
import static dev.aludel.conformance.gallery.Painting_.PAINTING;
import static dev.aludel.conformance.gallery.Show_.SHOW;
import static dev.aludel.conformance.gallery.Sketch_.SKETCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.LazyLoadException;
import dev.aludel.error.SessionStateException;
import dev.aludel.query.ExecutionOptions;
import dev.aludel.query.LoadOption;
import dev.aludel.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What models declare about loading: strategies, order, deferred columns, large collections. */
class DeclaredLoadingTest extends ConformanceTest {
  private static final String PAINTED =
      "select painting.id, painting.title, painting.artist_id, artist.name"
          + " from painting join artist on artist.id = painting.artist_id";

  DeclaredLoadingTest() {
    super(GalleryModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    try (Session session = database.session()) {
      Artist ada = Artist.of("Ada");
      Artist bob = Artist.of("Bob");
      session.addAll(List.of(ada, bob));
      Painting dawn = Painting.of(ada, "Dawn");
      Painting rain = Painting.of(ada, "Rain");
      session.addAll(List.of(dawn, rain, Painting.of(bob, "Boat")));
      session.flush();
      Show spring = Show.of("Spring");
      Show autumn = Show.of("Autumn");
      session.addAll(List.of(spring, autumn));
      dawn.shows().addAll(List.of(autumn, spring));
      rain.shows().add(spring);
      session.addAll(List.of(Sketch.of(ada, "one"), Sketch.of(ada, "two"), Sketch.of(bob, "b")));
      session.commit();
    }
    sql.clear();
  }

  @Test
  @Tag("A065")
  @Tag("B177")
  void eagerRelationshipsAreLoadedAsDeclared() {
    try (Session session = database.session()) {
      List<Artist> found = new ArrayList<>();
      sql.assertSends(
          () -> found.addAll(session.query(ARTIST).orderBy(ARTIST.id.asc()).list()),
          "select id, name from artist order by id",
          onH2OrPostgresql(
              "select id, title, artist_id from unnest(cast(? as bigint array))"
                  + " as owners(owner_key_1) join painting on artist_id = owners.owner_key_1"
                  + " order by title desc",
              "select id, title, artist_id from painting where artist_id = any(?)"
                  + " order by title desc"));
      sql.assertSendsNothing(
          () ->
              assertThat(found.get(0).paintings())
                  .extracting(Painting::title)
                  .containsExactly("Rain", "Dawn"));
      sql.assertSends(
          () -> session.query(PAINTING).where(PAINTING.title.eq("Boat")).list(),
          PAINTED + " where painting.title = ?");
    }
  }

  @Test
  @Tag("A065")
  void anOptionOfTheQueryWins() {
    try (Session session = database.session()) {
      sql.assertSends(
          () -> session.query(ARTIST).load(ARTIST.paintings.select()).list(),
          "select id, name from artist");
      sql.assertSends(
          () -> session.query(PAINTING).load(PAINTING.artist.raise()).list(),
          "select id, title, artist_id from painting");
    }
  }

  @Test
  void getLoadsAsDeclaredAndAsAsked() {
    try (Session session = database.session()) {
      long id = session.query(PAINTING).first().orElseThrow().id();
      session.expungeAll();
      sql.assertSends(() -> session.getOrFail(PAINTING, id), PAINTED + " where painting.id = ?");
      session.expungeAll();
      sql.assertSends(
          () ->
              session.get(
                  PAINTING,
                  id,
                  ExecutionOptions.NONE.load(PAINTING.artist.select(), PAINTING.story.undefer())),
          "select id, title, story, artist_id from painting where id = ?");
      sql.assertSendsNothing(() -> session.get(PAINTING, id, ExecutionOptions.NONE));
    }
  }

  @Test
  @Tag("B173")
  void orderIsKeptByEveryStrategy() {
    try (Session session = database.session()) {
      for (LoadOption option :
          List.of(
              PAINTING.shows.select(),
              PAINTING.shows.joined(),
              PAINTING.shows.selectIn(),
              PAINTING.shows.subquery())) {
        session.expungeAll();
        Painting dawn =
            session.query(PAINTING).where(PAINTING.title.eq("Dawn")).load(option).list().get(0);
        assertThat(dawn.shows())
            .as(option.toString())
            .extracting(Show::name)
            .containsExactly("Spring", "Autumn");
      }
    }
  }

  @Test
  @Tag("B173")
  void anOrderByTheAssociationTableIsKeptByEveryStrategy() {
    try (Session session = database.session()) {
      for (LoadOption option :
          List.of(
              SHOW.paintings.select(),
              SHOW.paintings.joined(),
              SHOW.paintings.selectIn(),
              SHOW.paintings.subquery())) {
        session.expungeAll();
        Show spring = session.query(SHOW).where(SHOW.name.eq("Spring")).load(option).list().get(0);
        assertThat(spring.paintings())
            .as(option.toString())
            .extracting(Painting::title)
            .containsExactly("Rain", "Dawn");
      }
    }
  }

  @Test
  @Tag("B140")
  void aDeferredColumnIsLoadedWhenItIsRead() {
    try (Session session = database.session()) {
      Painting boat =
          session
              .query(PAINTING)
              .where(PAINTING.title.eq("Boat"))
              .load(PAINTING.artist.select())
              .one();
      assertThat(sql.texts())
          .containsExactly("select id, title, artist_id from painting where title = ? limit ?");
      sql.assertSends(
          () -> assertThat(boat.story()).isEqualTo("story of Boat"),
          "select id, story from painting where id = ?");
      sql.assertSendsNothing(() -> assertThat(boat.story()).isEqualTo("story of Boat"));
      sql.assertSends(
          () -> assertThat(boat.scan()).isEqualTo("scan"),
          "select id, scan, scan_note from painting where id = ?");
      sql.assertSendsNothing(() -> assertThat(boat.scanNote()).isEqualTo("note"));
      sql.assertSendsNothing(() -> session.getOrFail(PAINTING, boat.id()));
    }
  }

  @Test
  @Tag("B140")
  void aDeferredColumnIsWrittenWithoutBeingRead() {
    try (Session session = database.session()) {
      Painting boat = session.query(PAINTING).where(PAINTING.title.eq("Boat")).one();
      boat.story("another");
      sql.assertSends(session::flush, "update painting set story = ? where id = ?");
      assertThat(boat.story()).isEqualTo("another");
    }
  }

  @Test
  @Tag("B140")
  void loadOnlyDeferUndeferAndRaiseSayWhichColumns() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              session
                  .query(PAINTING)
                  .load(LoadOption.loadOnly(PAINTING.story), PAINTING.artist.select())
                  .list(),
          "select id, story from painting");
      session.expungeAll();
      sql.assertSends(
          () ->
              session
                  .query(PAINTING)
                  .load(PAINTING.scan.undefer(), PAINTING.title.defer(), PAINTING.artist.select())
                  .list(),
          "select id, scan, scan_note, artist_id from painting");
      session.expungeAll();
      Painting some = session.query(PAINTING).load(PAINTING.story.raise()).list().get(0);
      assertThatThrownBy(some::story)
          .isInstanceOf(LazyLoadException.class)
          .hasMessageContaining("ALU-5388");
    }
  }

  @Test
  @Tag("B140")
  void joinedTargetsDeferColumnsToo() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              session
                  .query(PAINTING)
                  .load(PAINTING.artist.joined().load(ARTIST.name.defer()))
                  .list(),
          "select painting.id, painting.title, painting.artist_id, artist.id"
              + " from painting join artist on artist.id = painting.artist_id");
    }
  }

  @Test
  @Tag("A063")
  void aDynamicCollectionIsAQuery() {
    try (Session session = database.session()) {
      Artist ada = session.query(ARTIST).where(ARTIST.name.eq("Ada")).one();
      sql.assertSends(
          () -> assertThat(ada.sketches().where(SKETCH.title.eq("two")).list()).hasSize(1),
          "select id, title, artist_id from sketch where artist_id = ? and title = ?"
              + " order by title");
      Sketch three = Sketch.of(ada, "three");
      sql.assertSendsNothing(() -> ada.sketches().add(three));
      assertThat(ada.sketches().count()).isEqualTo(3);
      assertThat(ada.sketches()).extracting(Sketch::title).containsExactly("one", "three", "two");
      assertThat(three.artist()).isSameAs(ada);
    }
  }

  @Test
  @Tag("B175")
  void aWriteOnlyCollectionIsWrittenAndAsked() {
    try (Session session = database.session()) {
      Artist ada = session.query(ARTIST).where(ARTIST.name.eq("Ada")).one();
      Visitor eve = Visitor.of("Eve");
      sql.assertSendsNothing(() -> ada.visitors().addAll(List.of(eve, Visitor.of("Fay"))));
      assertThat(ada.visitors().select().count()).isEqualTo(2);
      ada.visitors().remove(eve);
      assertThat(ada.visitors().select().list()).extracting(Visitor::name).containsExactly("Fay");
      assertThat(eve.artist()).isNull();
    }
  }

  @Test
  @Tag("B176")
  void aDeclaredRaiseOnSqlIsAnErrorWhereAStatementWereNeeded() {
    try (Session session = database.session()) {
      Sketch sketch = session.query(SKETCH).first().orElseThrow();
      assertThatThrownBy(sketch::artist)
          .isInstanceOf(LazyLoadException.class)
          .hasMessageContaining("load(SKETCH.artist.joined())");
    }
  }

  @Test
  @Tag("A066")
  void aSessionCountsReportsAndLimitsItsStatements() {
    try (Session session = database.session()) {
      List<String> reported = new ArrayList<>();
      session.statements().report(reported::add);
      session.query(SHOW).list();
      session.get(SHOW, -1L);
      assertThat(session.statements().sent()).isEqualTo(2);
      assertThat(reported).isEqualTo(sql.texts());

      session.statements().expect(1, () -> session.query(SHOW).list());
      assertThatThrownBy(() -> session.statements().expect(2, () -> session.query(SHOW).list()))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("Expected 2 statements, but 1");

      session.statements().atMost(2);
      session.query(SHOW).list();
      session.query(SHOW).list();
      sql.assertSendsNothing(
          () ->
              assertThatThrownBy(() -> session.query(SHOW).list())
                  .isInstanceOf(SessionStateException.class)
                  .hasMessageContaining("ALU-5387"));
    }
  }

  @Test
  @Tag("B189")
  void populateExistingRenewsWhatIsLoadedEagerly() {
    try (Session session = database.session()) {
      List<Painting> before = session.query(PAINTING).orderBy(PAINTING.id.asc()).list();
      assertThat(before.get(0).title()).isEqualTo("Dawn");
      dev.aludel.conformance.TestDatabase.run(dataSource, "update artist set name = 'Eva'");
      dev.aludel.conformance.TestDatabase.run(dataSource, "update painting set title = 'Night'");
      session.query(PAINTING).populateExisting().list();
      assertThat(sql.texts()).hasSize(2);
      sql.assertSendsNothing(
          () -> {
            assertThat(before.get(0).title()).isEqualTo("Night");
            assertThat(before.get(0).artist().name()).isEqualTo("Eva");
          });
    }
  }
}
