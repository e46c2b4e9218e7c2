package dev.aludel.conformance.library;

import static dev.aludel.conformance.library.Author_.AUTHOR;
import static dev.aludel.conformance.library.Book_.BOOK;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.MultipleResultsException;
import dev.aludel.error.NoResultException;
import dev.aludel.error.QueryException;
import dev.aludel.query.ResultRow;
import dev.aludel.query.SelectStatement;
import dev.aludel.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a select answers, and how its rows are read. */
class ResultTest extends LibraryTest {
  private static final SelectStatement<String> TITLES =
      select(BOOK.title).from(BOOK).orderBy(BOOK.title.asc());
  private static final SelectStatement<ResultRow> ROWS =
      select(BOOK.title, BOOK.copies).from(BOOK).orderBy(BOOK.title.asc());
  private Session session;

  @BeforeEach
  void begin() {
    library();
    session = database.session();
    sql.clear();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void aSelectOfOneExpressionAnswersItsValues() {
    assertThat(session.list(TITLES)).containsExactly("Letters", "Notes");
  }

  @Test
  void aListOfValuesHasItsNulls() {
    assertThat(session.list(select(AUTHOR.motto).from(AUTHOR))).containsOnlyNulls().hasSize(1);
  }

  @Test
  void firstReadsOneRow() {
    sql.assertSends(
        () -> assertThat(session.first(TITLES)).contains("Letters"),
        "select title from books order by title limit ?");
    assertThat(session.first(none())).isEmpty();
  }

  @Test
  void firstOfANullIsEmpty() {
    assertThat(session.first(select(AUTHOR.motto).from(AUTHOR))).isEmpty();
    assertThat(session.oneOrNone(select(AUTHOR.motto).from(AUTHOR))).isEmpty();
  }

  @Test
  void oneIsTheOnlyRow() {
    assertThat(session.one(TITLES.where(BOOK.id.eq(1L)))).isEqualTo("Notes");
    assertThatThrownBy(() -> session.one(none())).isInstanceOf(NoResultException.class);
    assertThatThrownBy(() -> session.one(TITLES)).isInstanceOf(MultipleResultsException.class);
  }

  @Test
  void oneOrNoneMayFindNone() {
    assertThat(session.oneOrNone(TITLES.where(BOOK.id.eq(1L)))).contains("Notes");
    assertThat(session.oneOrNone(none())).isEmpty();
    assertThatThrownBy(() -> session.oneOrNone(TITLES))
        .isInstanceOf(MultipleResultsException.class);
  }

  @Test
  @Tag("B104")
  void objectsAreAskedForInTheSameWay() {
    assertThat(session.query(BOOK).orderBy(BOOK.title.asc()).first())
        .hasValueSatisfying(book -> assertThat(book.title()).isEqualTo("Letters"));
    assertThat(session.query(BOOK).where(BOOK.id.eq(9L)).first()).isEmpty();
    assertThat(session.query(BOOK).where(BOOK.id.eq(9L)).oneOrNone()).isEmpty();
    assertThatThrownBy(() -> session.query(BOOK).one())
        .isInstanceOf(MultipleResultsException.class);
    assertThatThrownBy(() -> session.query(BOOK).oneOrNone())
        .isInstanceOf(MultipleResultsException.class);
    assertThatThrownBy(() -> session.query(BOOK).where(BOOK.id.eq(9L)).one())
        .isInstanceOf(NoResultException.class);
  }

  @Test
  void rowsAreCountedAndLookedForByTheDatabase() {
    assertThat(session.count(TITLES)).isEqualTo(2);
    assertThat(session.exists(TITLES)).isTrue();
    assertThat(session.exists(none())).isFalse();
  }

  @Test
  @Tag("B105")
  void aRowIsReadByColumnByIndexAndByName() {
    ResultRow row = session.first(ROWS).orElseThrow();
    assertThat(row.get(BOOK.title)).isEqualTo("Letters");
    assertThat(row.require(BOOK.copies)).isEqualTo(1);
    assertThat(row.get(0)).isEqualTo("Letters");
    assertThat(row.get("copies")).isEqualTo(1);
    assertThat(row.size()).isEqualTo(2);
    assertThat(row.asMap()).hasToString("{title=Letters, copies=1}");
  }

  @Test
  void whatWasNotSelectedIsRefused() {
    ResultRow row = session.first(ROWS).orElseThrow();
    assertThatThrownBy(() -> row.get(BOOK.id)).isInstanceOf(QueryException.class);
    assertThatThrownBy(() -> row.get("id")).isInstanceOf(QueryException.class);
    assertThatThrownBy(() -> row.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void whatMustNotBeNullIsRefused() {
    ResultRow row =
        session.one(select(AUTHOR.name, AUTHOR.motto).from(AUTHOR).where(AUTHOR.id.eq(1L)));
    assertThat(row.get(AUTHOR.motto)).isNull();
    assertThatThrownBy(() -> row.require(AUTHOR.motto)).isInstanceOf(QueryException.class);
  }

  private static SelectStatement<String> none() {
    return TITLES.where(BOOK.id.eq(9L));
  }
}
