package dev.aludel.conformance.account;

import static dev.aludel.conformance.account.Film_.FILM;
import static dev.aludel.conformance.account.Genre_.GENRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Database;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.StaleRowException;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pairs of a many-to-many relationship of which one side only knows. */
class LinksTest extends ConformanceTest {
  private static final String INSERT_MISSING =
      "insert into film_genres (film_id, genre_id)"
          + " select cast(? as bigint), cast(? as bigint)"
          + " where not exists"
          + " (select 1 from film_genres where film_id = ? and genre_id = ?)";

  LinksTest() {
    super(AccountModelsSchema.SCHEMA);
  }

  @Test
  void deletingTheSideThatDoesNotKnowDeletesTheLinksToo() {
    save();
    try (Session session = database.session()) {
      session.delete(session.query(GENRE).one());
      sql.assertSends(
          session::flush,
          "delete from film_genres where genre_id = ?",
          "delete from genres where id = ?");
      session.commit();
      assertThat(session.query(FILM).one().genres()).isEmpty();
    }
  }

  @Test
  void theSideThatDoesNotKnowNeedNotHaveMetTheOther() {
    save();
    Database other = kind.open(dataSource, sql);
    other.create(AccountModelsSchema.SCHEMA);
    other.transaction(session -> session.delete(session.query(GENRE).one()));
    try (Session session = database.session()) {
      assertThat(session.query(FILM).one().genres()).isEmpty();
    }
  }

  @Test
  void aPairThatIsThereIsNotInsertedAgain() {
    save();
    try (Session session = database.session()) {
      Film film = session.query(FILM).one();
      Genre genre = session.query(GENRE).one();
      film.genres().add(genre);
      sql.assertSends(session::flush, INSERT_MISSING);
      assertThat(film.genres()).containsExactly(genre);
      session.commit();
      assertThat(film.genres()).containsExactly(genre);
    }
  }

  @Test
  void aPairThatIsNotThereIsInserted() {
    save();
    try (Session session = database.session()) {
      Film film = session.query(FILM).one();
      Genre poetry = Genre.of("Poetry");
      session.add(poetry);
      session.commit();
      film.genres().add(poetry);
      sql.assertSends(session::flush, INSERT_MISSING);
      session.commit();
      assertThat(film.genres()).extracting(Genre::name).containsOnly("Crime", "Poetry");
    }
  }

  @Test
  void aListThatIsLoadedKnowsItsPairs() {
    save();
    try (Session session = database.session()) {
      Film film = session.query(FILM).one();
      Genre poetry = Genre.of("Poetry");
      session.add(poetry);
      session.flush();
      assertThat(film.genres()).hasSize(1);
      film.genres().add(poetry);
      sql.assertSends(session::flush, "insert into film_genres (film_id, genre_id) values (?, ?)");
    }
  }

  @Test
  @Tag("A119")
  void removingAPairThatIsGoneIsAnErrorThatNamesIt() {
    save();
    try (Session session = database.session()) {
      Film film = session.query(FILM).one();
      Genre genre = film.genres().get(0);
      database.transaction(other -> other.query(FILM).one().genres().clear());
      film.genres().remove(genre);
      assertThatThrownBy(
              () ->
                  sql.assertSends(
                      session::flush, "delete from film_genres where film_id = ? and genre_id = ?"))
          .isInstanceOf(StaleRowException.class)
          .hasMessageContaining("ALU-5373")
          .hasMessageContaining("film_genres: 1 rows were to be deleted, but 1 of them")
          .hasMessageContaining("Film.genres of Film#1 to Genre#1");
      session.rollback();
      assertThat(film.genres()).isEmpty();
    }
  }

  @Test
  void aPairOfAListThatNobodyLoadedIsCheckedToo() {
    save();
    try (Session session = database.session()) {
      Film film = session.query(FILM).one();
      Genre never = Genre.of("Comedy");
      session.add(never);
      session.flush();
      film.genres().remove(never);
      assertThatThrownBy(session::flush).hasMessageContaining("Film.genres of Film#1 to Genre#2");
    }
  }

  @Test
  void aBatchThatMissesOneOfManyPairsWritesNothing() {
    save();
    database.transaction(
        session ->
            session.query(FILM).one().genres().addAll(List.of(Genre.of("Noir"), Genre.of("War"))));
    try (Session session = database.session()) {
      Film film = session.query(FILM).one();
      assertThat(film.genres()).hasSize(3);
      database.transaction(
          other -> other.query(FILM).one().genres().removeIf(any -> any.name().equals("Noir")));
      film.genres().clear();
      assertThatThrownBy(session::commit)
          .isInstanceOf(StaleRowException.class)
          .hasMessageContaining("3 rows were to be deleted, but 1 of them were not there: Film");
      session.rollback();
      assertThat(film.genres()).extracting(Genre::name).containsExactly("Crime", "War");
    }
  }

  private void save() {
    Film film = Film.of("The Third Man");
    film.genres().add(Genre.of("Crime"));
    database.transaction(session -> session.addAll(List.of(film)));
    sql.clear();
  }
}
