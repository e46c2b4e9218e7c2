package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.library.Author_.AUTHOR;
import static dev.aludel.conformance.guide.library.Book_.BOOK;
import static dev.aludel.conformance.guide.library.Genre_.GENRE;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Connection;
import dev.aludel.Database;
import dev.aludel.conformance.guide.library.Author;
import dev.aludel.conformance.guide.library.Book;
import dev.aludel.conformance.guide.library.Genre;
import dev.aludel.conformance.guide.library.LibrarySchema;
import dev.aludel.error.UniqueViolationException;
import dev.aludel.jdbc.JoinMode;
import dev.aludel.mapping.ObjectState;
import dev.aludel.session.Savepoint;
import dev.aludel.session.Session;
import dev.aludel.session.Synchronize;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code transactions.md}. */
@Tag("A114")
class TransactionsPageTest extends PageTest {

  TransactionsPageTest() {
    super(LibrarySchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Author herbert = Author.of("Frank Herbert");
    Book.of("Dune", herbert);
    Book.of("Whipping Star", herbert);
    database.transaction(session -> session.addAll(List.of(herbert, Genre.of("Epic"))));
  }

  @Test
  void oneFlushWritesEverythingInOrder() {
    try (Session session = database.session()) {
      Author herbert = session.query(AUTHOR).one();
      List<Book> books = session.query(BOOK).orderBy(BOOK.title.asc()).list();
      sends(
          "flush",
          () -> {
            // region flush
            herbert.name("Frank P. Herbert"); // changed
            session.delete(books.get(1)); // deleted
            session.add(Book.of("The Dragon in the Sea", herbert)); // new
            session.flush();
            // endregion
          });
    }
  }

  @Test
  void nothingChangedIsNothingSent() {
    try (Session session = database.session()) {
      Author herbert = session.query(AUTHOR).one();
      sql.assertSendsNothing(
          () -> {
            herbert.name("Frank Herbert"); // as it was
            session.commit();
          });
    }
  }

  @Test
  void queriesFlushFirst() {
    try (Session session = database.session()) {
      sends(
          "autoflush",
          () -> {
            // region autoflush
            session.add(Genre.of("Satire"));
            long genres = session.query(GENRE).count(); // 2: the new one is inserted first
            // endregion
            assertThat(genres).isEqualTo(2);
          });
    }
  }

  @Test
  void anExceptionRollsBack() {
    // region rollback
    assertThatThrownBy(
            () ->
                database.transaction(
                    session -> {
                      session.query(AUTHOR).one().name("Nobody");
                      session.add(Genre.of("Epic")); // there is one: unique
                    }))
        .isInstanceOf(UniqueViolationException.class);
    // endregion
    assertThat(database.<String>call(session -> session.query(AUTHOR).one().name()))
        .isEqualTo("Frank Herbert");
  }

  @Test
  void aSavepointKeepsWhatWasBefore() {
    List<String> rejected = new ArrayList<>();
    // region savepoint
    try (Session session = database.session()) {
      for (String name : List.of("Epic", "Satire")) {
        try (Savepoint savepoint = session.beginNested()) {
          session.add(Genre.of(name));
          savepoint.commit();
        } catch (UniqueViolationException e) {
          rejected.add(name); // the session goes on
        }
      }
      session.commit();
    }
    // endregion
    assertThat(rejected).containsExactly("Epic");
    assertThat(database.<Long>call(session -> session.query(GENRE).count())).isEqualTo(2);
  }

  @Test
  void manyRowsAtOnce() {
    try (Session session = database.session()) {
      Book dune = session.query(BOOK).where(BOOK.title.eq("Dune")).one();
      sends(
          "bulk",
          () -> {
            // region bulk
            long changed =
                session.execute(
                    update(BOOK).set(BOOK.copies, BOOK.copies.plus(1)).where(BOOK.copies.lt(5)));
            // endregion
            assertThat(changed).isEqualTo(2);
          });
      assertThat(dune.copies()).isEqualTo(2);
    }
  }

  @Test
  void uniqueValuesAreSwapped() {
    try (Session session = database.session()) {
      Genre epic = session.query(GENRE).one();
      Genre satire = Genre.of("Satire");
      session.add(satire);
      session.commit();
      epic.name();
      satire.name();
      sends(
          "swap",
          () -> {
            // region swap
            epic.name("Satire");
            satire.name("Epic");
            session.flush();
            // endregion
          });
      session.commit();
      assertThat(satire.name()).isEqualTo("Epic");
    }
  }

  @Test
  void aTestRollsBackCodeThatCommits() {
    // region test
    try (Connection connection = database.connect()) {
      Database joined = database.joining(connection, JoinMode.CREATE_SAVEPOINT);

      joined.transaction(session -> session.add(Genre.of("Satire"))); // commits, as it thinks

      assertThat(joined.<Long>call(session -> session.query(GENRE).count())).isEqualTo(2);
    } // nothing stays
    // endregion
    assertThat(database.<Long>call(session -> session.query(GENRE).count())).isEqualTo(1);
  }

  @Test
  void listsAreWrittenWithoutBeingKept() {
    try (Session session = database.session()) {
      sends(
          "lists",
          () -> {
            // region lists
            List<Genre> genres = List.of(Genre.of("Satire"), Genre.of("Tragedy"));
            session.bulk().insertWithKeys(genres); // detached, with their keys
            genres.get(0).name("Parody");
            session.bulk().update(genres); // the changed ones
            // endregion
          });
      assertThat(session.query(GENRE).count()).isEqualTo(3);
    }
  }

  @Test
  void objectsFollowAChangeOfRows() {
    try (Session session = database.session()) {
      Book dune = session.query(BOOK).where(BOOK.title.eq("Dune")).one();
      sends(
          "synchronize",
          () -> {
            // region synchronize
            session.execute(deleteFrom(BOOK).where(BOOK.title.eq("Dune")), Synchronize.EVALUATE);
            assertThat(session.state(dune)).isEqualTo(ObjectState.DELETED);
            // endregion
          });
    }
  }
}
