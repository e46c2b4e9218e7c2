package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.library.Author_.AUTHOR;
import static dev.aludel.conformance.guide.library.Book_.BOOK;
import static dev.aludel.conformance.guide.library.Loan_.LOAN;
import static dev.aludel.query.Functions.fragment;
import static dev.aludel.query.Functions.value;
import static dev.aludel.query.Sql.avg;
import static dev.aludel.query.Sql.number;
import static dev.aludel.query.Sql.query;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.guide.library.Author;
import dev.aludel.conformance.guide.library.Book;
import dev.aludel.conformance.guide.library.BookQuery;
import dev.aludel.conformance.guide.library.LibrarySchema;
import dev.aludel.conformance.guide.library.Member;
import dev.aludel.query.Condition;
import dev.aludel.query.Keyset;
import dev.aludel.query.ListParam;
import dev.aludel.query.NumberExpression;
import dev.aludel.query.Param;
import dev.aludel.query.ResultRow;
import dev.aludel.query.SelectStatement;
import dev.aludel.query.TextExpression;
import dev.aludel.query.UpdateStatement;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code select.md}. */
@Tag("A112")
class SelectPageTest extends PageTest {
  // region statement
  static final Param<String> AUTHOR_NAME = Param.of("author", AUTHOR.name);
  static final SelectStatement<String> TITLES =
      select(BOOK.title).from(BOOK).where(BOOK.author().name.eq(AUTHOR_NAME));

  // endregion

  // region constants
  static final ListParam<String> NAMES = ListParam.of("names", AUTHOR.name);
  static final Param<Long> MOST = Param.ofLong("most");
  static final BookQuery BY_AUTHORS =
      query(BOOK).where(BOOK.author().name.in(NAMES)).orderBy(BOOK.title.asc()).limit(MOST);

  static final Param<Integer> MORE = Param.of("more", BOOK.copies);
  static final UpdateStatement BOUGHT =
      update(BOOK).set(BOOK.copies, BOOK.copies.plus(number(MORE))).where(BOOK.title.in(NAMES));

  // endregion
  private Session session;

  @SuppressWarnings("NullAway.Init") // Opened before each method.
  SelectPageTest() {
    super(LibrarySchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Author herbert = Author.of("Frank Herbert");
    Author lem = Author.of("Stanisław Lem");
    Book dune = Book.of("Dune", herbert);
    Book solaris = Book.of("Solaris", lem);
    solaris.copies(0);
    Book.of("Whipping Star", herbert).copies(4);
    Member ada = Member.of("Ada");
    ada.borrow(dune, LocalDate.parse("2024-02-01"));
    ada.borrow(solaris, LocalDate.parse("2024-03-01")).returned(LocalDate.parse("2024-02-11"));
    database.transaction(filling -> filling.addAll(List.of(herbert, lem, ada)));
    session = database.session();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void objectsAreAskedFor() {
    sends(
        "objects",
        () -> {
          // region objects
          List<Book> books =
              session.query(BOOK).where(BOOK.copies.gt(0)).orderBy(BOOK.title.asc()).list();
          // endregion
          assertThat(books).extracting(Book::title).containsExactly("Dune", "Whipping Star");
        });
  }

  @Test
  void oneOrSomeOrNoneAreAnswered() {
    sends(
        "answers",
        () -> {
          // region answers
          BookQuery dune = session.query(BOOK).where(BOOK.title.eq("Dune"));
          Book only = dune.one(); // an error if there is none, or more than one
          Optional<Book> perhaps = dune.oneOrNone();
          Optional<Book> first = session.query(BOOK).orderBy(BOOK.title.desc()).first();
          long howMany = session.query(BOOK).count();
          boolean any = dune.exists();
          // endregion
          assertThat(perhaps).containsSame(only);
          assertThat(first.orElseThrow().title()).isEqualTo("Whipping Star");
          assertThat(howMany).isEqualTo(3);
          assertThat(any).isTrue();
        });
  }

  @Test
  void columnsAreAskedFor() {
    sends(
        "columns",
        () -> {
          // region columns
          NumberExpression<Integer> pairs = BOOK.copies.dividedBy(2).as("pairs");
          List<ResultRow> rows =
              session.list(
                  select(BOOK.title, BOOK.author().name.as("author"), pairs)
                      .from(BOOK)
                      .orderBy(pairs.desc(), BOOK.title.asc()));
          String title = rows.get(0).require(BOOK.title); // typed
          Object author = rows.get(0).get("author"); // by name, as a report might
          // endregion
          assertThat(title).isEqualTo("Whipping Star");
          assertThat(author).isEqualTo("Frank Herbert");
        });
  }

  @Test
  void conditionsAreCombined() {
    sends(
        "combined",
        () -> {
          // region combined
          Condition rare = BOOK.copies.between(1, 3);
          Condition byLem = BOOK.author().name.eq("Stanisław Lem");
          List<Book> found =
              session
                  .query(BOOK)
                  .where(rare.or(byLem), BOOK.title.ne("Dune").and(BOOK.copies.ge(0)))
                  .list();
          List<Book> others = session.query(BOOK).where(rare.or(byLem).not()).list();
          // endregion
          assertThat(found).extracting(Book::title).containsExactly("Solaris");
          assertThat(others).extracting(Book::title).containsExactly("Whipping Star");
        });
  }

  @Test
  void textsAreSearched() {
    sends(
        "texts",
        () -> {
          // region texts
          session.query(BOOK).where(BOOK.title.startsWith("D")).count();
          session.query(BOOK).where(BOOK.title.contains("100%")).count(); // a plain percent sign
          session.query(BOOK).where(BOOK.title.like("%s_ar")).count(); // a pattern
          session.query(BOOK).where(BOOK.title.lower().eq("dune")).count();
          session.query(BOOK).where(BOOK.title.in("Dune", "Solaris")).count();
          session.query(BOOK).where(BOOK.title.in(List.of())).count(); // nothing is in nothing
          // endregion
        });
  }

  @Test
  void nullIsTested() {
    sends(
        "null",
        () -> {
          LocalDate day = LocalDate.parse("2024-02-11");
          // region null
          session.query(LOAN).where(LOAN.returned.isNull()).count();
          session.query(LOAN).where(LOAN.returned.ne(day)).count(); // not those without a value
          session.query(LOAN).where(LOAN.returned.isDistinctFrom(day)).count(); // these, too
          // endregion
        });
  }

  @Test
  void rowsHaveAnOrder() {
    sends(
        "order",
        () -> {
          // region order
          List<LocalDate> days =
              session.list(
                  select(LOAN.returned)
                      .from(LOAN)
                      .orderBy(LOAN.returned.asc().nullsFirst(), LOAN.due.desc())
                      .limit(10));
          List<Integer> copies =
              session.list(
                  select(BOOK.copies).distinct().from(BOOK).orderBy(BOOK.copies.asc()).offset(1));
          // endregion
          assertThat(days).containsExactly(null, LocalDate.parse("2024-02-11"));
          assertThat(copies).containsExactly(1, 4);
        });
  }

  @Test
  void pagesFollowEachOther() {
    sends(
        "pages",
        () -> {
          // region pages
          BookQuery pages = session.query(BOOK).orderBy(BOOK.copies.desc(), BOOK.id.asc()).limit(2);
          List<Book> first = pages.list();
          List<Book> second = pages.after(first.get(1)).list();
          // endregion
          assertThat(second).extracting(Book::title).containsExactly("Solaris");
        });
    // region keyset
    Keyset last = Keyset.of(BOOK.copies, 1).and(BOOK.id, 42L);
    BookQuery next = session.query(BOOK).orderBy(BOOK.copies.desc(), BOOK.id.asc()).after(last);
    // endregion
    assertThat(next.list()).extracting(Book::title).containsExactly("Solaris");
  }

  @Test
  void anOrderMustTellRowsApart() {
    fails(
        "unique",
        () -> {
          // region unique
          session.query(BOOK).orderBy(BOOK.copies.desc()).after(Keyset.of(BOOK.copies, 1)).list();
          // endregion
        });
  }

  @Test
  void aStatementIsRunAgain() {
    sends(
        "run",
        () -> {
          // region run
          List<String> herberts = session.list(TITLES.bind(AUTHOR_NAME, "Frank Herbert"));
          List<String> lems = session.list(TITLES.bind(AUTHOR_NAME, "Stanisław Lem"));
          // endregion
          assertThat(herberts).hasSize(2);
          assertThat(lems).containsExactly("Solaris");
        });
    sends(
        "constants-run",
        () -> {
          // region constants-run
          BookQuery byAuthors = BY_AUTHORS.on(session).bind(MOST, 10L);
          List<Book> books = byAuthors.bind(NAMES, List.of("Frank Herbert", "Mary Shelley")).list();
          long none = byAuthors.bind(NAMES, List.of()).count();

          session.execute(BOUGHT.bind(MORE, 2).bind(NAMES, List.of("Dune", "Solaris")));
          // endregion
          assertThat(books).hasSize(2);
          assertThat(none).isZero();
        });
    fails(
        "missing",
        () -> {
          // region missing
          session.list(TITLES);
          // endregion
        });
  }

  @Test
  void aDatabaseIsTold() {
    // region hints
    SelectStatement<String> hinted =
        select(BOOK.title)
            .from(BOOK)
            .prefixWith("/*+ IndexScan(books) */", "postgresql")
            .withHint(BOOK, "use index ()", "h2");
    // endregion
    assertThat(session.list(hinted)).hasSize(3);
    // region sample
    SelectStatement<BigDecimal> sample =
        select(avg(BOOK.copies)).from(BOOK).tablesample(BOOK, "bernoulli", 10);
    // endregion
    assertThat(sample.sql("postgresql"))
        .isEqualTo("select avg(copies) from books tablesample bernoulli (10)");
  }

  // region own
  /** Whether a title has this word in it, as the full-text search of each database knows words. */
  static Condition mentions(TextExpression title, String word) {
    return fragment(
            "to_tsvector('simple', {0}) @@ plainto_tsquery('simple', {1})", title, value(word))
        .asCondition()
        .onDialect("h2", title.regexpMatch("(?i)\\b" + word + "\\b"));
  }

  // endregion

  @Test
  void constructsOfOnesOwnAreMethods() {
    // region mentions
    List<Book> stars = session.query(BOOK).where(mentions(BOOK.title, "star")).list();
    // endregion
    assertThat(stars).extracting(Book::title).containsExactly("Whipping Star");
  }

  @Test
  void theTextIsThereBeforeItIsSent() {
    // region text
    SelectStatement<String> titles =
        select(BOOK.title).from(BOOK).where(BOOK.title.eq("Rendezvous with Rama's ship"));
    String sent = titles.sql("postgresql");
    String whole = titles.literalSql("postgresql");
    // endregion
    assertThat(sent).isEqualTo("select title from books where title = ?");
    assertThat(whole)
        .isEqualTo("select title from books where title = 'Rendezvous with Rama''s ship'");
  }
}
