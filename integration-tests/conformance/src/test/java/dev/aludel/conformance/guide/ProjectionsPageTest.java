package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.library.Author_.AUTHOR;
import static dev.aludel.conformance.guide.library.Book_.BOOK;
import static dev.aludel.conformance.guide.library.Loan_.LOAN;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.max;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.guide.library.Author;
import dev.aludel.conformance.guide.library.Book;
import dev.aludel.conformance.guide.library.BookLine;
import dev.aludel.conformance.guide.library.BookLine_;
import dev.aludel.conformance.guide.library.Lent;
import dev.aludel.conformance.guide.library.Lent_;
import dev.aludel.conformance.guide.library.Lent_Term_;
import dev.aludel.conformance.guide.library.LibrarySchema;
import dev.aludel.conformance.guide.library.Shelf;
import dev.aludel.conformance.guide.library.Shelf_;
import dev.aludel.query.ResultRow;
import dev.aludel.query.SelectStatement;
import dev.aludel.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code projections.md}. */
@Tag("A115")
class ProjectionsPageTest extends PageTest {
  private Session session;

  @SuppressWarnings("NullAway.Init") // Opened before each method.
  ProjectionsPageTest() {
    super(LibrarySchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Author herbert = Author.of("Frank Herbert");
    List.of("Dune", "Whipping Star").forEach(title -> Book.of(title, herbert));
    database.transaction(filling -> filling.addAll(List.of(herbert, Author.of("Stanisław Lem"))));
    session = database.session();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void aRowBecomesARecord() {
    sends(
        "list",
        () -> {
          // region list
          List<Shelf> shelves =
              session.list(
                  select(
                          Shelf_.of(
                              AUTHOR.name,
                              sum(BOOK.copies).coalesce(0),
                              count(BOOK.id),
                              max(BOOK.title)))
                      .from(AUTHOR)
                      .leftJoin(AUTHOR.books)
                      .groupBy(AUTHOR.name)
                      .orderBy(AUTHOR.name.asc()));
          // endregion
          assertThat(shelves)
              .containsExactly(
                  new Shelf("Frank Herbert", 2, 2, "Whipping Star"),
                  new Shelf("Stanisław Lem", 0, 0, null));
        });
  }

  @Test
  void nullDoesNotFillWhatIsNotNullable() {
    fails(
        "null",
        () -> {
          // region null
          session.list(
              select(Shelf_.of(AUTHOR.name, sum(BOOK.copies), count(), max(BOOK.title)))
                  .from(AUTHOR)
                  .leftJoin(AUTHOR.books)
                  .groupBy(AUTHOR.name));
          // endregion
        });
  }

  @Test
  void recordsHoldRecordsAndObjects() {
    sends(
        "nested",
        () -> {
          // region nested
          List<Lent> lent =
              session.list(
                  select(Lent_.of(BOOK, Lent_Term_.of(LOAN.due, LOAN.returned)))
                      .from(BOOK)
                      .leftJoin(BOOK.loans));
          // endregion
          assertThat(lent).hasSize(2).allMatch(each -> each.term() == null);
        });
  }

  @Test
  void aTableFillsARecord() {
    sends(
        "line",
        () -> {
          // region line
          List<BookLine> lines =
              session.list(select(BookLine_.of(BOOK)).from(BOOK).orderBy(BOOK.title.asc()));
          // endregion
          assertThat(lines)
              .extracting(BookLine::authorName)
              .containsExactly("Frank Herbert", "Frank Herbert");
        });
  }

  @Test
  void rowsAreReadWithoutARecord() {
    // region rows
    List<ResultRow> rows = session.list(select(BOOK.title, BOOK.copies).from(BOOK));
    ResultRow row = rows.get(0);
    String title = row.require(BOOK.title); // by what was selected: typed
    Object copies = row.get(1); // by index, from 0
    Object same = row.get("copies"); // by name
    Map<String, Object> map = row.asMap(); // SQLAlchemy's mappings()
    ResultRow turned = row.columns(BOOK.copies, BOOK.title); // chosen and reordered
    List<ResultRow> different = rows.stream().distinct().toList(); // unique()
    // endregion
    assertThat(map).containsEntry("title", title).containsEntry("copies", copies);
    assertThat(same).isEqualTo(copies).isEqualTo(turned.get(0));
    assertThat(different).hasSize(2);
  }

  @Test
  void manyRowsComeInPartitions() {
    List<Object> seen = new ArrayList<>();
    // region partitions
    SelectStatement<String> titles = select(BOOK.title).from(BOOK);
    session.partitions(titles, 500, some -> seen.addAll(some)); // lists of 500
    session.each(titles, title -> seen.add(title)); // one by one
    // endregion
    assertThat(seen).hasSize(4);
  }
}
