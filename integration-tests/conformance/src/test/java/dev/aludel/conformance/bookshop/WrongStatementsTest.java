package dev.aludel.conformance.bookshop;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.conformance.bookshop.Publisher_.PUBLISHER;
import static dev.aludel.query.Condition.TRUE;
import static dev.aludel.query.Functions.grouping;
import static dev.aludel.query.Sql.aliased;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.field;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.max;
import static dev.aludel.query.Sql.number;
import static dev.aludel.query.Sql.query;
import static dev.aludel.query.Sql.scalar;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static dev.aludel.query.Sql.text;
import static dev.aludel.query.Sql.update;
import static dev.aludel.query.Sql.values;
import static dev.aludel.query.Windows.allRows;
import static dev.aludel.query.Windows.currentRow;
import static dev.aludel.query.Windows.following;
import static dev.aludel.query.Windows.orderedBy;
import static dev.aludel.query.Windows.partitionBy;
import static dev.aludel.query.Windows.preceding;
import static dev.aludel.query.Windows.rowNumber;
import static dev.aludel.query.Windows.unboundedFollowing;
import static dev.aludel.query.Windows.unboundedPreceding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.AludelException;
import dev.aludel.query.ChangeStatement;
import dev.aludel.query.QueryStatement;
import dev.aludel.query.SelectStatement;
import dev.aludel.query.Subquery;
import dev.aludel.query.Window;
import dev.aludel.session.Session;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Lock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/**
 * Statements of the DSL that are wrong: each is refused with its message, and nothing is sent.
 * Those of SQL text are a fixture of the processor's.
 */
class WrongStatementsTest extends ShelfTest {

  /** A statement, and how what is said begins. */
  private record Wrong(String message, ThrowingCallable statement) {}

  private static Wrong wrong(String message, ThrowingCallable statement) {
    return new Wrong(message, statement);
  }

  private static Wrong asked(Session session, String message, Supplier<QueryStatement<?>> asked) {
    return wrong(message, () -> session.list(asked.get()));
  }

  private static Wrong changed(Session session, String message, Supplier<ChangeStatement> change) {
    return wrong(message, () -> session.execute(change.get()));
  }

  @Test
  void areRefusedBeforeAnythingIsSent() {
    try (Session session = database.session()) {
      List<Wrong> all = new ArrayList<>(queries(session));
      all.addAll(groups(session));
      all.addAll(subqueries(session));
      all.addAll(changes(session));
      all.addAll(windows(session));
      all.addAll(locks(session));
      all.addAll(ofThisDatabase(session));
      sql.clear();
      List<String> said = all.stream().map(WrongStatementsTest::said).toList();
      assertThat(said).containsExactlyElementsOf(all.stream().map(Wrong::message).toList());
      assertThat(sql.texts()).isEmpty();
    }
  }

  /** What is said, as far as it is expected; else all of it. */
  private static String said(Wrong wrong) {
    try {
      wrong.statement().call();
      return "nothing";
    } catch (AludelException e) {
      String message = String.valueOf(e.getMessage());
      return message.startsWith(wrong.message()) ? wrong.message() : message;
    } catch (Throwable e) {
      return e.toString();
    }
  }

  private static List<Wrong> queries(Session session) {
    Book_ other = BOOK.as("other");
    return List.of(
        asked(
            session, "ALU-5405: A column of books as other", () -> select(other.title).from(BOOK)),
        asked(
            session,
            "ALU-5405: A column of books as other",
            () -> select(BOOK.title).from(BOOK).where(other.pages.gt(1))),
        asked(
            session,
            "ALU-5405: A column of books as other",
            () -> select(BOOK.title).from(BOOK).orderBy(other.pages.asc())),
        wrong(
            "ALU-5405: A column of books as other",
            () -> session.query(BOOK).where(other.pages.gt(1)).list()),
        asked(
            session,
            "ALU-5406: Two tables of the statement are called books",
            () -> select(BOOK.title).from(BOOK).join(BOOK).on(BOOK.id.gt(1))),
        asked(
            session,
            "ALU-5573: No condition connects publishers with books",
            () -> select(BOOK.title).from(BOOK).join(PUBLISHER).on(BOOK.pages.gt(1))),
        asked(
            session,
            "ALU-5405: A column of books as other is mentioned, but the statement does not list"
                + " that table, or not before",
            () ->
                select(BOOK.title)
                    .from(BOOK)
                    .join(PUBLISHER)
                    .on(PUBLISHER.name.eq(other.title))
                    .join(other)
                    .on(other.id.eq(BOOK.id))),
        asked(
            session,
            "ALU-5405: A column of publishers",
            () -> {
              Subquery books = booksOf(PUBLISHER).lateral("books");
              return select(books.column(BOOK.title)).from(books).join(PUBLISHER).on(TRUE);
            }),
        asked(
            session,
            "ALU-5405: A column of publishers",
            () -> {
              Subquery books = booksOf(PUBLISHER).lateral("books");
              return select(books.column(BOOK.title)).from(PUBLISHER).rightJoin(books).on(TRUE);
            }),
        asked(
            session,
            "ALU-5541: Distinct rows cannot be ordered by books.pages, which the query does not",
            () -> select(BOOK.title).from(BOOK).distinct().orderBy(BOOK.pages.asc())),
        asked(
            session,
            "ALU-5541: Distinct rows cannot be ordered by lower(books.title)",
            () -> select(BOOK.title).from(BOOK).distinct().orderBy(BOOK.title.lower().asc())),
        wrong(
            "ALU-5541: Distinct rows cannot be ordered by \"books.publisher\".name",
            () -> session.query(BOOK).distinct().orderBy(BOOK.publisher().name.asc()).list()),
        wrong(
            "ALU-5541: Distinct rows cannot be ordered by lower(books.title)",
            () -> session.query(BOOK).distinct().orderBy(BOOK.title.lower().asc()).list()),
        asked(session, "ALU-5403: limit(-1)", () -> select(BOOK.title).from(BOOK).limit(-1)),
        asked(session, "ALU-5403: offset(-1)", () -> select(BOOK.title).from(BOOK).offset(-1)),
        wrong("ALU-5403: limit(-1)", () -> session.query(BOOK).limit(-1).list()),
        wrong("ALU-5409: A query for", () -> query(BOOK).list()));
  }

  private static SelectStatement<String> booksOf(Publisher_ publisher) {
    return select(BOOK.title).from(BOOK).where(BOOK.publisher().id.eq(publisher.id));
  }

  private static List<Wrong> windows(Session session) {
    return List.of(
        framed(session, "ends before it starts", byPages().rows(currentRow(), preceding(1))),
        framed(session, "ends before it starts", byPages().rows(following(1), preceding(1))),
        framed(
            session,
            "has no row between its ends",
            byPages().rows(unboundedFollowing(), unboundedFollowing())),
        framed(
            session,
            "has no row between its ends",
            byPages().rows(unboundedPreceding(), unboundedPreceding())),
        framed(session, "is a range of no one value", allRows().range(preceding(1), currentRow())),
        framed(
            session,
            "is a range of no one value",
            byPages().orderBy(BOOK.id.asc()).range(preceding(1), currentRow())),
        framed(
            session,
            "is a range of no number",
            orderedBy(BOOK.title.asc()).range(preceding(1), currentRow())),
        framed(
            session,
            "is a range of no number",
            orderedBy(BOOK.published.desc().nullsLast()).range(currentRow(), following(1))),
        framed(
            session,
            "counts groups without an order",
            partitionBy(BOOK.genre).groups(preceding(1), currentRow())));
  }

  private static Window byPages() {
    return orderedBy(BOOK.pages.asc());
  }

  private static Wrong framed(Session session, String what, Window window) {
    return asked(
        session,
        "ALU-5547: The frame of a window " + what,
        () -> select(sum(BOOK.pages).over(window)).from(BOOK));
  }

  private static List<Wrong> locks(Session session) {
    Book_ other = BOOK.as("other");
    String no = "ALU-5548: The rows of the statement cannot be locked: ";
    SelectStatement<String> titles = select(BOOK.title).from(BOOK).lock(Lock.FOR_UPDATE);
    return List.of(
        asked(session, no + "distinct rows are made of several", titles::distinct),
        asked(
            session,
            no + "groups are made of several",
            () -> select(count()).from(BOOK).lock(Lock.FOR_UPDATE)),
        asked(
            session,
            no + "groups are made of several",
            () -> select(BOOK.genre).from(BOOK).groupBy(BOOK.genre).lock(Lock.FOR_UPDATE)),
        asked(
            session,
            no + "row_number() over",
            () -> select(rowNumber().over(byPages())).from(BOOK).lock(Lock.FOR_UPDATE)),
        asked(
            session,
            no + "a full join makes some of none",
            () -> titles.fullJoin(other).on(other.id.eq(BOOK.id))),
        asked(
            session,
            no + "several queries are put together",
            () -> titles.union(select(other.title).from(other))),
        asked(
            session,
            no + "it calls no table others",
            () ->
                select(BOOK.title)
                    .from(BOOK)
                    .lock(Lock.FOR_UPDATE.of(List.of(Identifier.of("others"))))),
        wrong(
            no + "distinct rows are made of several",
            () -> session.query(BOOK).distinct().forUpdate().list()));
  }

  private static List<Wrong> groups(Session session) {
    Book_ other = BOOK.as("other");
    return List.of(
        asked(
            session,
            "ALU-5570: books.pages is neither grouped nor inside an aggregate",
            () ->
                select(
                        BOOK.genre,
                        number(select(count()).from(other).where(other.pages.eq(BOOK.pages))))
                    .from(BOOK)
                    .groupBy(BOOK.genre)),
        asked(
            session,
            "ALU-5571: The aggregate sum(books.pages) stands in max(sum(books.pages))",
            () -> select(max(sum(BOOK.pages))).from(BOOK)),
        asked(
            session,
            "ALU-5571: The aggregate sum(books.pages) stands in count(*)",
            () -> select(count().filter(sum(BOOK.pages).gt(1))).from(BOOK)),
        asked(
            session,
            "ALU-5572: The window function row_number() over (partition by books.genre) stands in",
            () -> select(max(rowNumber().over(partitionBy(BOOK.genre)))).from(BOOK)),
        asked(
            session,
            "ALU-5572: The window function row_number() over (partition by books.genre) stands in",
            () ->
                select(
                        sum(rowNumber().over(partitionBy(BOOK.genre)))
                            .over(orderedBy(BOOK.id.asc())))
                    .from(BOOK)),
        asked(
            session,
            "ALU-5570: books.title is neither grouped nor inside an aggregate",
            () -> select(BOOK.title, count()).from(BOOK)),
        asked(
            session,
            "ALU-5570: books.title is neither grouped nor inside an aggregate",
            () -> select(BOOK.title).from(BOOK).groupBy(BOOK.genre)),
        asked(
            session,
            "ALU-5570: books.pages is neither grouped nor inside an aggregate",
            () -> select(count()).from(BOOK).groupBy(BOOK.genre).having(BOOK.pages.gt(1))),
        asked(
            session,
            "ALU-5570: books.pages is neither grouped nor inside an aggregate",
            () -> select(BOOK.genre).from(BOOK).groupBy(BOOK.genre).orderBy(BOOK.pages.asc())),
        asked(
            session,
            "ALU-5571: The aggregate max(books.pages) stands in where(…)",
            () -> select(BOOK.genre).from(BOOK).where(max(BOOK.pages).gt(1))),
        asked(
            session,
            "ALU-5571: The aggregate max(books.pages) stands in groupBy(…)",
            () -> select(count()).from(BOOK).groupBy(max(BOOK.pages))),
        wrong(
            "ALU-5571: The aggregate max(books.pages) stands in where(…)",
            () -> session.query(BOOK).where(max(BOOK.pages).gt(1)).list()),
        asked(
            session,
            "ALU-5572: The window function",
            () ->
                select(BOOK.title)
                    .from(BOOK)
                    .where(rowNumber().over(partitionBy(BOOK.genre)).eq(1))),
        asked(
            session,
            "ALU-5540: Queries that are put together must have as many columns",
            () ->
                select(BOOK.title, BOOK.pages)
                    .from(BOOK)
                    .union(select(List.of(PUBLISHER.name)).from(PUBLISHER))),
        asked(
            session,
            "ALU-5541: The rows of a compound cannot be ordered by books.pages",
            () ->
                select(BOOK.title)
                    .from(BOOK)
                    .union(select(PUBLISHER.name).from(PUBLISHER))
                    .orderBy(BOOK.pages.asc())));
  }

  private static List<Wrong> subqueries(Session session) {
    Book_ other = BOOK.as("other");
    return List.of(
        asked(
            session,
            "ALU-5542: The rows of titles are not those of books",
            () -> {
              Book_ rows = aliased(BOOK, select(BOOK.title).from(BOOK).subquery("titles"));
              return select(rows).from(rows);
            }),
        wrong("ALU-5544: ", () -> scalar(select(BOOK.title, BOOK.pages).from(BOOK))),
        wrong("ALU-5544: ", () -> scalar(select(BOOK).from(BOOK))),
        wrong(
            "ALU-5407: books.pages was not selected",
            () -> select(BOOK.title).from(BOOK).subquery("titles").column(BOOK.pages)),
        wrong(
            "ALU-5543: none lists no row",
            () -> values("none", List.<String>of(), field(BOOK.title, text -> text))),
        asked(
            session,
            "ALU-5573: No condition connects publishers with books as other",
            () ->
                select(BOOK.title)
                    .from(BOOK)
                    .where(
                        BOOK.id.in(
                            select(other.id).from(other).join(PUBLISHER).on(other.pages.gt(1))))),
        asked(
            session,
            "ALU-5570: books.title is neither grouped nor inside an aggregate",
            () ->
                select(PUBLISHER.name)
                    .from(PUBLISHER)
                    .where(PUBLISHER.name.in(select(BOOK.title).from(BOOK).groupBy(BOOK.genre)))));
  }

  private static List<Wrong> changes(Session session) {
    return List.of(
        changed(session, "ALU-5412: A statement sets no column", () -> update(BOOK).all()),
        changed(session, "ALU-5410: ", () -> update(BOOK).set(BOOK.pages, 1)),
        changed(session, "ALU-5410: ", () -> deleteFrom(BOOK)),
        changed(
            session,
            "ALU-5413: publishers.name is not a column of books",
            () -> update(BOOK).set(PUBLISHER.name, "x").all()),
        changed(
            session, "ALU-5411: ", () -> deleteFrom(BOOK).where(BOOK.publisher().name.eq("Root"))),
        changed(
            session,
            "ALU-5413: publishers.name is not a column of books",
            () -> insertInto(BOOK).set(PUBLISHER.name, "x")),
        changed(
            session,
            "ALU-5573: No condition connects publishers with books",
            () -> update(BOOK).set(BOOK.pages, 1).from(PUBLISHER).where(PUBLISHER.name.eq("x"))),
        changed(
            session,
            "ALU-5573: No condition connects publishers with books",
            () -> deleteFrom(BOOK).using(PUBLISHER).where(PUBLISHER.name.eq("x"))),
        changed(
            session,
            "ALU-5571: The aggregate max(books.pages) stands in set(…)",
            () -> update(BOOK).set(BOOK.pages, max(BOOK.pages)).all()),
        changed(
            session,
            "ALU-5571: The aggregate max(books.pages) stands in where(…)",
            () -> deleteFrom(BOOK).where(max(BOOK.pages).gt(1))),
        changed(
            session,
            "ALU-5570: books.title is neither grouped nor inside an aggregate",
            () ->
                deleteFrom(PUBLISHER)
                    .where(PUBLISHER.name.in(select(BOOK.title).from(BOOK).groupBy(BOOK.genre)))),
        wrong(
            "ALU-5570: books.title is neither grouped nor inside an aggregate",
            () ->
                insertInto(PUBLISHER)
                    .columns(PUBLISHER.name)
                    .from(select(BOOK.title).from(BOOK).groupBy(BOOK.genre))),
        wrong(
            "ALU-5570: books.title is neither grouped nor inside an aggregate",
            () ->
                insertInto(PUBLISHER)
                    .set(
                        PUBLISHER.name,
                        text(select(BOOK.title).from(BOOK).groupBy(BOOK.genre).limit(1)))),
        wrong(
            "ALU-5573: No condition connects publishers with books",
            () ->
                session.exists(
                    select(BOOK.id).from(BOOK).join(PUBLISHER).on(PUBLISHER.name.eq("x")))),
        wrong(
            "ALU-5571: The aggregate count(*) stands in returning(…)",
            () -> update(BOOK).set(BOOK.pages, 1).all().returning(count())),
        changed(
            session,
            "ALU-5440: An insert into books",
            () -> insertInto(BOOK).set(BOOK.title, "x").onConflict(BOOK.title).doNothing()));
  }

  /** What only the other database has. */
  private List<Wrong> ofThisDatabase(Session session) {
    QueryStatement<?> full =
        select(BOOK.title).from(PUBLISHER).fullJoin(BOOK).on(BOOK.publisher().id.eq(PUBLISHER.id));
    return kind == TestDatabase.H2
        ? List.of(
            asked(session, "ALU-5210: h2 cannot express FULL JOIN", () -> full),
            asked(
                session,
                "ALU-5210: h2 cannot express GROUPING SETS",
                () -> select(grouping(BOOK.genre)).from(BOOK).groupBy(BOOK.genre)))
        : List.of(
            asked(
                session,
                "ALU-5549: Rows that are distinct on books.genre cannot be ordered by books.pages",
                () ->
                    select(BOOK.title)
                        .from(BOOK)
                        .distinctOn(BOOK.genre)
                        .orderBy(BOOK.pages.asc(), BOOK.genre.asc())));
  }
}
