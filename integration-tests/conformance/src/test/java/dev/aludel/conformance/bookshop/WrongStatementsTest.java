package dev.aludel.conformance.bookshop;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.conformance.bookshop.Publisher_.PUBLISHER;
import static dev.aludel.query.Condition.TRUE;
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
import static dev.aludel.query.Windows.orderedBy;
import static dev.aludel.query.Windows.partitionBy;
import static dev.aludel.query.Windows.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.AludelException;
import dev.aludel.query.ChangeStatement;
import dev.aludel.query.QueryStatement;
import dev.aludel.query.SelectStatement;
import dev.aludel.query.Subquery;
import dev.aludel.session.Session;
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
        asked(session, "ALU-5403: limit(-1)", () -> select(BOOK.title).from(BOOK).limit(-1)),
        asked(session, "ALU-5403: offset(-1)", () -> select(BOOK.title).from(BOOK).offset(-1)),
        wrong("ALU-5403: limit(-1)", () -> session.query(BOOK).limit(-1).list()),
        wrong("ALU-5409: A query for", () -> query(BOOK).list()));
  }

  private static SelectStatement<String> booksOf(Publisher_ publisher) {
    return select(BOOK.title).from(BOOK).where(BOOK.publisher().id.eq(publisher.id));
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
        ? List.of(asked(session, "ALU-5210: h2 cannot express FULL JOIN", () -> full))
        : List.of();
  }
}
