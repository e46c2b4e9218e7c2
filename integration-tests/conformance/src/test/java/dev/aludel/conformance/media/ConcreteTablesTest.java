package dev.aludel.conformance.media;

import static dev.aludel.conformance.media.Book_.BOOK;
import static dev.aludel.conformance.media.Film_.FILM;
import static dev.aludel.conformance.media.Medium_.MEDIUM;
import static dev.aludel.conformance.media.Publisher_.PUBLISHER;
import static dev.aludel.conformance.media.Recording_.RECORDING;
import static dev.aludel.conformance.media.Song_.SONG;
import static dev.aludel.query.LoadOption.loadOnly;
import static dev.aludel.query.LoadOption.selectInPolymorphic;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.exists;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.QueryException;
import dev.aludel.error.StaleRowException;
import dev.aludel.query.ResultRow;
import dev.aludel.schema.Table;
import dev.aludel.session.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hierarchy whose models have whole tables of their own. */
@Tag("B157")
class ConcreteTablesTest extends ConformanceTest {
  ConcreteTablesTest() {
    super(MediaModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session -> {
          Publisher rome = PublisherEntity.create("Rome");
          Book book = BookEntity.create("Atlas");
          book.publisher(rome);
          Film film = FilmEntity.create("Brazil", 140);
          SceneEntity.create("First", film);
          SceneEntity.create("Second", film);
          Song song = SongEntity.create("Creep", 4, rome);
          session.addAll(List.of(rome, book, film, song, FilmEntity.create("Dune", 150)));
        });
    sql.clear();
  }

  private static List<Medium> all(Session session) {
    return session.query(MEDIUM).orderBy(MEDIUM.title.asc()).list();
  }

  @Test
  void eachModelWithRowsHasAWholeTable() {
    assertThat(MediaModelsSchema.SCHEMA.tables())
        .extracting(Table::name)
        .containsExactlyInAnyOrder("books", "films", "song", "publishers", "scenes");
    assertThat(FILM.aludelTable().columns())
        .extracting(column -> column.name())
        .containsExactly(
            "id",
            "title",
            "version",
            "publisher_id",
            "minutes",
            "shown_at",
            "budget",
            "actors",
            "rating");
    assertThat(FILM.aludelTable().foreignKeys()).hasSize(1);
  }

  @Test
  @Tag("B160")
  void aQueryOfTheRootPutsTheTablesTogether() {
    try (Session session = database.session()) {
      List<Medium> all = all(session);
      assertThat(sql.texts()).hasSize(1);
      assertThat(sql.texts().get(0))
          .startsWith("select id, title, version, publisher_id, pages, withdrawn, minutes,")
          .contains(
              " media.model from (select id, title, version, publisher_id, pages, withdrawn,"
                  + " cast(null as integer) as minutes, ",
              " 'book' as model from books where not withdrawn union all select id, title,"
                  + " version, publisher_id, cast(null as integer) as pages, ")
          .endsWith("'song' as model from song) as media order by title");
      assertThat(all)
          .hasExactlyElementsOfTypes(
              BookEntity.class, FilmEntity.class, SongEntity.class, FilmEntity.class);
      sql.assertSendsNothing(
          () -> {
            assertThat(((Book) all.get(0)).pages()).isEqualTo(100);
            assertThat(((Film) all.get(1)).minutes()).isEqualTo(140);
            assertThat(((Song) all.get(2)).genre()).isNull();
            assertThat(all.get(3).title()).isEqualTo("Dune");
          });
    }
  }

  @Test
  void conditionsOrderAndLimitsAreOfTheUnion() {
    try (Session session = database.session()) {
      assertThat(
              session
                  .query(MEDIUM)
                  .where(MEDIUM.title.gt("Atlas"), MEDIUM.label().ne("Medium Dune"))
                  .orderBy(MEDIUM.title.desc())
                  .limit(1)
                  .list())
          .extracting(Medium::title)
          .containsExactly("Creep");
      assertThat(session.query(MEDIUM).count()).isEqualTo(4);
      assertThat(session.query(RECORDING).where(RECORDING.minutes.gt(100)).count()).isEqualTo(2);
      assertThat(session.query(MEDIUM).where(MEDIUM.title.eq("None")).exists()).isFalse();
      Medium_ m = MEDIUM.as("m");
      assertThat(session.query(m).where(m.title.eq("Creep")).one()).isInstanceOf(Song.class);
    }
  }

  @Test
  void aModelBelowTheRootIsRead() {
    try (Session session = database.session()) {
      assertThat(session.query(RECORDING).orderBy(RECORDING.title.asc()).list())
          .hasExactlyElementsOfTypes(FilmEntity.class, SongEntity.class, FilmEntity.class);
      sql.assertSends(
          () -> assertThat(session.query(FILM).list()).hasSize(2),
          "select id, title, version, publisher_id, minutes, shown_at, budget, actors, rating from"
              + " films");
    }
  }

  @Test
  void rowsOfTwoTablesMayHaveOneKey() {
    try (Session session = database.session()) {
      List<Medium> all = all(session);
      assertThat(all.get(0).id()).isEqualTo(all.get(1).id()).isEqualTo(all.get(2).id());
      assertThat(all(session)).isEqualTo(all);
      sql.assertSendsNothing(
          () -> {
            assertThat(session.get(BOOK, all.get(0).id())).containsSame((Book) all.get(0));
            assertThat(session.get(FILM, all.get(1).id())).containsSame((Film) all.get(1));
          });
    }
  }

  @Test
  void aKeyOfTheRootIsLookedUpInAllTables() {
    try (Session session = database.session()) {
      Film dune = session.query(FILM).where(FILM.title.eq("Dune")).one();
      sql.clear();
      assertThat(session.get(MEDIUM, dune.id())).containsSame(dune);
      assertThat(sql.texts()).hasSize(1);
      assertThat(session.get(MEDIUM, 99L)).isEmpty();
      assertThatThrownBy(() -> session.get(MEDIUM, 1L))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("ALU-5665")
          .hasMessageContaining("Medium")
          .hasMessageContaining("Book#1")
          .hasMessageContaining("Film#1");
    }
  }

  @Test
  void aFlushWritesEachObjectToItsTable() {
    database.transaction(
        session -> {
          session.add(BookEntity.create("New"));
          sql.assertSends(
              session::flush,
              onH2OrPostgresql(
                  "select id from final table (insert into books (title, version, pages, withdrawn)"
                      + " values (?, ?, ?, ?))",
                  "insert into books (title, version, pages, withdrawn) values (?, ?, ?, ?)"
                      + " returning id"));
          List<Medium> all = all(session);
          all.get(1).title("Brasil");
          session.delete(all.get(0));
          session.flush();
        });
    try (Session session = database.session()) {
      assertThat(all(session)).extracting(Medium::title).startsWith("Brasil", "Creep");
    }
  }

  @Test
  void aVersionGuardsARow() {
    try (Session one = database.session();
        Session two = database.session()) {
      Medium mine = all(one).get(1);
      all(two).get(1).title("X");
      two.commit();
      mine.title("Y");
      assertThatThrownBy(one::flush).isInstanceOf(StaleRowException.class);
    }
  }

  @Test
  void aRelationshipOfTheRootLeadsFromAllModels() {
    try (Session session = database.session()) {
      List<Medium> all = all(session);
      sql.clear();
      assertThat(requireNonNull(all.get(0).publisher()).name()).isEqualTo("Rome");
      assertThat(all.get(1).publisher()).isNull();
      assertThat(sql.texts()).hasSize(1);
    }
    try (Session session = database.session()) {
      List<Medium> all =
          session.query(MEDIUM).load(MEDIUM.publisher.joined()).orderBy(MEDIUM.title.asc()).list();
      sql.assertSendsNothing(
          () -> assertThat(requireNonNull(all.get(0).publisher()).name()).isEqualTo("Rome"));
      assertThat(session.query(MEDIUM).where(MEDIUM.publisher().name.eq("Rome")).list()).hasSize(1);
      assertThat(session.query(MEDIUM).load(MEDIUM.publisher.selectIn()).list()).hasSize(4);
    }
  }

  @Test
  void aRelationshipOfAModelBelowIsLoadedForItsObjects() {
    List<Medium> all =
        database.call(
            session ->
                session
                    .query(MEDIUM)
                    .load(FILM.scenes.selectIn(), SONG.studio.joined())
                    .orderBy(MEDIUM.title.asc())
                    .list());
    assertThat(all).hasSize(4);
    assertThat(((Film) all.get(1)).scenes()).hasSize(2);
    assertThat(((Film) all.get(3)).scenes()).isEmpty();
    assertThat(((Song) all.get(2)).studio().name()).isEqualTo("Rome");
  }

  @Test
  void columnsOfModelsBelowAreNamed() {
    try (Session session = database.session()) {
      assertThat(
              session
                  .query(MEDIUM)
                  .where(MEDIUM.as(BOOK).pages.eq(100).or(MEDIUM.as(RECORDING).minutes.lt(10)))
                  .orderBy(MEDIUM.as(BOOK).pages.asc())
                  .list())
          .hasExactlyElementsOfTypes(BookEntity.class, SongEntity.class);
      assertThat(sql.texts().get(0)).endsWith("order by pages nulls last");
    }
  }

  @Test
  void rowsOfColumnsAreOfTheUnion() {
    try (Session session = database.session()) {
      assertThat(session.list(select(MEDIUM.title).from(MEDIUM).orderBy(MEDIUM.title.asc())))
          .containsExactly("Atlas", "Brazil", "Creep", "Dune");
      assertThat(session.list(select(count()).from(MEDIUM).where(MEDIUM.publisher.is(null))))
          .containsExactly(3L);
      List<ResultRow> rows =
          session.list(select(MEDIUM, MEDIUM.title).from(MEDIUM).orderBy(MEDIUM.title.asc()));
      assertThat(rows).extracting(row -> row.get(MEDIUM)).hasAtLeastOneElementOfType(Song.class);
    }
  }

  @Test
  void oneStatementChangesRowsOfOneTable() {
    try (Session session = database.session()) {
      assertThatThrownBy(() -> session.execute(update(MEDIUM).set(MEDIUM.title, "X").all()))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("ALU-5664")
          .hasMessageContaining("Medium");
      assertThatThrownBy(() -> session.execute(deleteFrom(RECORDING).all()))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("ALU-5664");
      List<Medium> all = all(session);
      assertThat(session.execute(update(FILM).set(FILM.minutes, FILM.minutes.plus(1)).all()))
          .isEqualTo(2);
      assertThat(((Film) all.get(1)).minutes()).isEqualTo(141);
      session.execute(deleteFrom(SONG).all());
      assertThat(session.query(MEDIUM).count()).isEqualTo(3);
    }
  }

  @Test
  void aFilterOfAModelHidesItsRowsFromTheUnion() {
    database.transaction(session -> ((Book) all(session).get(0)).withdrawn(true));
    try (Session session = database.session()) {
      assertThat(all(session)).hasSize(3);
      assertThat(session.query(BOOK).list()).isEmpty();
      assertThat(session.query(MEDIUM).without(Withdrawable_.IS_LENT).list()).hasSize(4);
      assertThat(session.query(MEDIUM).where(MEDIUM.title.eq("Atlas")).exists()).isFalse();
    }
  }

  @Test
  void someColumnsAreLoaded() {
    try (Session session = database.session()) {
      List<Medium> all =
          session.query(MEDIUM).load(loadOnly(MEDIUM.title)).orderBy(MEDIUM.title.asc()).list();
      assertThat(((Film) all.get(1)).minutes()).isEqualTo(140);
      assertThat(((Book) all.get(0)).pages()).isEqualTo(100);
    }
    try (Session session = database.session()) {
      List<Medium> all =
          session.query(MEDIUM).load(selectInPolymorphic(FILM)).orderBy(MEDIUM.title.asc()).list();
      assertThat(sql.texts().get(sql.texts().size() - 1))
          .contains(onH2OrPostgresql("join films on", "from films where"));
      sql.assertSendsNothing(() -> assertThat(((Film) all.get(1)).minutes()).isEqualTo(140));
    }
  }

  @Test
  void anObjectIsReadAgainFromItsTable() {
    try (Session session = database.session()) {
      Film brazil = (Film) all(session).get(1);
      session.refresh(brazil);
      session.expire(brazil);
      sql.clear();
      assertThat(brazil.minutes()).isEqualTo(140);
      assertThat(sql.texts())
          .containsExactly(
              "select id, title, version, publisher_id, minutes, shown_at, budget, actors, rating"
                  + " from films where id = ?");
    }
  }

  @Test
  void scopesAndHybridsAreInherited() {
    try (Session session = database.session()) {
      assertThat(session.query(MEDIUM).titled("Atlas").list()).hasSize(1);
      assertThat(session.query(RECORDING).titled("Dune").one().label()).isEqualTo("Medium Dune");
      assertThat(session.query(BOOK).titled("Atlas").list()).hasSize(1);
      assertThat(session.list(select(SONG.label()).from(SONG))).containsExactly("Medium Creep");
    }
  }

  @Test
  void anObjectIsMerged() {
    List<Medium> detached = database.call(ConcreteTablesTest::all);
    detached.get(2).title("Karma");
    database.transaction(session -> session.mergeAll(detached));
    try (Session session = database.session()) {
      assertThat(session.query(SONG).one().title()).isEqualTo("Karma");
      assertThat(session.query(MEDIUM).count()).isEqualTo(4);
    }
  }

  @Test
  void columnsOfAllTypesAreMissingInOtherTables() {
    Instant noon = Instant.parse("2026-01-01T12:00:00Z");
    database.transaction(
        session -> {
          Film brazil = session.query(FILM).where(FILM.title.eq("Brazil")).one();
          brazil.shownAt(noon);
          brazil.actors(List.of("Jonathan", "Kim"));
          brazil.rating(Rating.ADULTS);
        });
    try (Session session = database.session()) {
      Film brazil = (Film) all(session).get(1);
      sql.assertSendsNothing(
          () -> {
            assertThat(brazil.shownAt()).isEqualTo(noon);
            assertThat(brazil.actors()).containsExactly("Jonathan", "Kim");
            assertThat(brazil.rating()).isEqualTo(Rating.ADULTS);
            assertThat(brazil.budget()).isNull();
          });
      assertThat(session.query(MEDIUM).where(MEDIUM.as(FILM).rating.eq(Rating.ADULTS)).list())
          .containsExactly(brazil);
    }
  }

  @Test
  void textReadsATableAlone() {
    try (Session session = database.session()) {
      MediaQueries media = new MediaQueriesSql(session);
      assertThat(media.films(140)).extracting(Film::title).containsExactly("Dune");
      assertThat(media.titles()).containsExactly("Atlas", "Creep");
    }
  }

  @Test
  void theUnionIsPartOfOtherStatements() {
    try (Session session = database.session()) {
      assertThat(
              session.list(
                  select(PUBLISHER.name)
                      .from(PUBLISHER)
                      .join(MEDIUM)
                      .on(MEDIUM.title.ne(PUBLISHER.name), MEDIUM.title.eq("Dune"))))
          .containsExactly("Rome");
      assertThat(
              session
                  .query(PUBLISHER)
                  .where(exists(select(MEDIUM.title).from(MEDIUM).where(MEDIUM.title.eq("Dune"))))
                  .list())
          .hasSize(1);
      assertThatThrownBy(
              () ->
                  session.execute(insertInto(MEDIUM).set(MEDIUM.title, "X").set(MEDIUM.version, 1)))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("ALU-5664");
    }
  }

  @Test
  void partsOfAResultAreRead() {
    try (Session session = database.session()) {
      List<Medium> all = new ArrayList<>();
      session.query(MEDIUM).orderBy(MEDIUM.title.asc()).partitions(3, all::addAll);
      assertThat(all).isEqualTo(all(session)).hasSize(4);
    }
  }
}
