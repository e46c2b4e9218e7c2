package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.library.Author_.AUTHOR;
import static dev.aludel.conformance.guide.library.Book_.BOOK;
import static dev.aludel.conformance.guide.library.Genre_.GENRE;
import static dev.aludel.conformance.guide.library.Loan_.LOAN;
import static dev.aludel.conformance.guide.library.Member_.MEMBER;
import static dev.aludel.query.Functions.value;
import static dev.aludel.query.Sql.avg;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.exists;
import static dev.aludel.query.Sql.max;
import static dev.aludel.query.Sql.recursive;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static dev.aludel.query.Sql.time;
import static dev.aludel.query.Windows.partitionBy;
import static dev.aludel.query.Windows.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aludel.conformance.guide.library.Author;
import dev.aludel.conformance.guide.library.Book;
import dev.aludel.conformance.guide.library.Book_;
import dev.aludel.conformance.guide.library.Genre;
import dev.aludel.conformance.guide.library.LibrarySchema;
import dev.aludel.conformance.guide.library.Member;
import dev.aludel.query.CompoundStatement;
import dev.aludel.query.NumberExpression;
import dev.aludel.query.ResultRow;
import dev.aludel.query.Subquery;
import dev.aludel.query.TemporalExpression;
import dev.aludel.query.View;
import dev.aludel.session.Session;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code joins-and-subqueries.md}. */
@Tag("A113")
class JoinsPageTest extends PageTest {
  private Session session;

  @SuppressWarnings("NullAway.Init") // Opened before each method.
  JoinsPageTest() {
    super(LibrarySchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Author herbert = Author.of("Frank Herbert");
    Author lem = Author.of("Stanisław Lem");
    Book dune = Book.of("Dune", herbert);
    dune.genres().add(Genre.of("Epic"));
    Book.of("Whipping Star", herbert).copies(4);
    Book solaris = Book.of("Solaris", lem);
    Member ada = Member.of("Ada");
    ada.borrow(dune, LocalDate.parse("2024-02-01"));
    ada.borrow(solaris, LocalDate.parse("2024-03-01"));
    database.transaction(
        filling ->
            filling.addAll(List.of(herbert, lem, Author.of("Nobody"), ada, Member.of("Bob"))));
    session = database.session();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void pathsJoinByThemselves() {
    sends(
        "path",
        () -> {
          // region path
          List<Book> books =
              session.query(BOOK).where(BOOK.author().name.startsWith("Frank")).list();
          // endregion
          assertThat(books).hasSize(2);
        });
  }

  @Test
  void relationshipsAreJoined() {
    sends(
        "join",
        () -> {
          // region join
          List<ResultRow> lent =
              session.list(
                  select(MEMBER.name, BOOK.title)
                      .from(MEMBER)
                      .join(MEMBER.loans)
                      .join(LOAN.book)
                      .orderBy(BOOK.title.asc()));
          List<ResultRow> all =
              session.list(select(AUTHOR.name, BOOK.title).from(AUTHOR).leftJoin(AUTHOR.books));
          // endregion
          assertThat(lent).hasSize(2);
          assertThat(all).hasSize(4);
        });
  }

  @Test
  void conditionsJoin() {
    sends(
        "on",
        () -> {
          // region on
          List<ResultRow> byKey =
              session.list(select(BOOK.title, AUTHOR.name).from(BOOK).join(AUTHOR).onForeignKey());
          Book_ other = BOOK.as("other");
          List<ResultRow> pairs =
              session.list(
                  select(BOOK.title, other.title)
                      .from(BOOK)
                      .join(other)
                      .on(other.author().id.eq(BOOK.author().id), other.title.gt(BOOK.title)));
          // endregion
          assertThat(byKey).hasSize(3);
          assertThat(pairs).hasSize(1);
        });
  }

  @Test
  void tablesThatNothingConnectsAreRefused() {
    fails(
        "unjoined",
        () -> {
          // region unjoined
          session.list(select(BOOK.title).from(BOOK).join(AUTHOR).on(AUTHOR.name.eq("Lem")));
          // endregion
        });
  }

  @Test
  void rowsAreAggregated() {
    sends(
        "groups",
        () -> {
          // region groups
          NumberExpression<Long> books = count(BOOK.id).as("books");
          List<ResultRow> authors =
              session.list(
                  select(AUTHOR.name, books, sum(BOOK.copies).coalesce(0), avg(BOOK.copies))
                      .from(AUTHOR)
                      .leftJoin(AUTHOR.books)
                      .groupBy(AUTHOR.id, AUTHOR.name)
                      .having(count(BOOK.id).lt(10))
                      .orderBy(books.desc(), AUTHOR.name.asc()));
          // endregion
          assertThat(authors)
              .extracting(row -> row.get(0), row -> row.get("books"))
              .containsExactly(
                  tuple("Frank Herbert", 2L), tuple("Stanisław Lem", 1L), tuple("Nobody", 0L));
        });
  }

  @Test
  void whatIsNotGroupedIsRefused() {
    fails(
        "ungrouped",
        () -> {
          // region ungrouped
          session.list(select(AUTHOR.name, count()).from(AUTHOR));
          // endregion
        });
  }

  @Test
  void relatedObjectsAreDemanded() {
    sends(
        "any",
        () -> {
          // region any
          List<Author> epic =
              session
                  .query(AUTHOR)
                  .where(AUTHOR.books.any(BOOK.genres.any(GENRE.name.eq("Epic"))))
                  .list();
          List<Member> idle =
              session
                  .query(MEMBER)
                  .where(exists(LOAN, LOAN.member().id.eq(MEMBER.id)).not())
                  .list();
          List<Book> lent =
              session.query(BOOK).where(BOOK.id.in(select(LOAN.book().id).from(LOAN))).list();
          // endregion
          assertThat(epic).hasSize(1);
          assertThat(idle).hasSize(1);
          assertThat(lent).hasSize(2);
        });
  }

  @Test
  void aSubqueryAnswersAValuePerRow() {
    sends(
        "scalar",
        () -> {
          // region scalar
          TemporalExpression<LocalDate> lastDue =
              time(select(max(LOAN.due)).from(LOAN).where(LOAN.member().id.eq(MEMBER.id)));
          List<ResultRow> members =
              session.list(select(MEMBER.name, lastDue.as("due")).from(MEMBER));
          // endregion
          assertThat(members).hasSize(2);
        });
  }

  @Test
  void aSubqueryIsATable() {
    sends(
        "derived",
        () -> {
          // region derived
          NumberExpression<Long> books = count().as("books");
          Subquery perAuthor =
              select(BOOK.author().id, books)
                  .from(BOOK)
                  .groupBy(BOOK.author().id)
                  .subquery("per_author");
          List<ResultRow> rows =
              session.list(
                  select(AUTHOR.name, perAuthor.column(books))
                      .from(AUTHOR)
                      .join(perAuthor)
                      .on(perAuthor.column(BOOK.author().id).eq(AUTHOR.id))
                      .where(perAuthor.column(books).gt(1)));
          // endregion
          assertThat(rows).hasSize(1);
        });
  }

  @Test
  void theFirstOfEachGroupIsTaken() {
    sends(
        "first",
        () -> {
          // region first
          NumberExpression<Long> place =
              rowNumber().over(partitionBy(BOOK.author().id).orderBy(BOOK.copies.desc()));
          Subquery ranked = select(BOOK.title, place.as("place")).from(BOOK).cte("ranked");
          List<String> most =
              session.list(
                  select(ranked.column(BOOK.title)).from(ranked).where(ranked.column(place).eq(1)));
          // endregion
          assertThat(most).containsExactlyInAnyOrder("Whipping Star", "Solaris");
        });
  }

  @Test
  void aCommonTableReadsItself() {
    sends(
        "recursive",
        () -> {
          // region recursive
          NumberExpression<Integer> n = value(1).as("n");
          Subquery numbers =
              recursive(
                  "numbers",
                  select(n),
                  self -> select(self.column(n).plus(1)).from(self).where(self.column(n).lt(5)));
          List<Integer> counted = session.list(select(numbers.column(n)).from(numbers));
          // endregion
          assertThat(counted).containsExactly(1, 2, 3, 4, 5);
        });
  }

  // region view
  static final NumberExpression<Long> LENT = count().as("lent");
  static final View BUSY =
      View.of("busy", select(LOAN.member().id, LENT).from(LOAN).groupBy(LOAN.member().id));
  static final Subquery BUSY_MEMBERS = BUSY.rows();

  // endregion

  @Test
  void aViewIsReadLikeATable() {
    sends(
        "view",
        () -> {
          // region create
          database.create(BUSY);
          List<ResultRow> rows =
              session.list(
                  select(MEMBER.name, BUSY_MEMBERS.column(LENT))
                      .from(MEMBER)
                      .join(BUSY_MEMBERS)
                      .on(BUSY_MEMBERS.column(LOAN.member().id).eq(MEMBER.id)));
          // endregion
          assertThat(rows).hasSize(1);
        });
    session.close();
    database.drop(BUSY);
  }

  @Test
  void queriesArePutTogether() {
    sends(
        "union",
        () -> {
          // region union
          CompoundStatement<String> names =
              select(AUTHOR.name)
                  .from(AUTHOR)
                  .union(select(MEMBER.name).from(MEMBER))
                  .orderBy(AUTHOR.name.asc())
                  .limit(3);
          List<String> first = session.list(names);
          // endregion
          assertThat(first).containsExactly("Ada", "Bob", "Frank Herbert");
        });
  }
}
