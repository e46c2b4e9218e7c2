package dev.aludel.conformance.bookshop;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.query.Functions.value;
import static dev.aludel.query.Functions.when;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aludel.Connection;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.QueryException;
import dev.aludel.query.NumberExpression;
import dev.aludel.query.ResultRow;
import dev.aludel.query.SelectStatement;
import dev.aludel.query.Subquery;
import dev.aludel.query.TextExpression;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Expressions that have values in them as groups: no database takes two parameters for the same.
 */
class GroupsWithValuesTest extends ConformanceTest {
  private static final TextExpression LENGTH =
      when(BOOK.pages.gt(250), value("long")).otherwise(value("short"));

  GroupsWithValuesTest() {
    super(BookshopModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session ->
            Map.of("Emma", 300, "Faust", 200, "Walden", 400)
                .forEach(
                    (title, pages) -> {
                      Book book =
                          Book.of(title, Genre.NOVEL, BigDecimal.TEN, LocalDate.of(2020, 1, 1));
                      book.pages(pages);
                      session.add(book);
                    }));
    sql.clear();
  }

  @Test
  void aSelectedGroupIsNamedAndOrderedByItsName() {
    SelectStatement<ResultRow> perLength =
        select(LENGTH, count()).from(BOOK).groupBy(LENGTH).orderBy(LENGTH.desc());

    assertRows(perLength, tuple("short", 1L), tuple("long", 2L));
    assertThat(perLength.sql(kind.dialect()))
        .endsWith("as c1, count(*) from books group by c1 order by c1 desc");
  }

  @Test
  void anAggregateWithAValueIsComputedOnce() {
    NumberExpression<Integer> doubled = sum(BOOK.pages.times(2));
    SelectStatement<ResultRow> perTitle =
        select(BOOK.title, doubled).from(BOOK).groupBy(BOOK.title).orderBy(doubled.desc()).limit(1);

    assertRows(perTitle, tuple("Walden", 800));
    assertThat(perTitle.sql(kind.dialect()))
        .startsWith(
            "select title, sum(pages * ?) as c2 from books group by title order by c2 desc");
  }

  @Test
  void distinctRowsAreOrderedByASelectedExpression() {
    try (Connection connection = database.connect()) {
      assertThat(connection.list(select(LENGTH).from(BOOK).distinct().orderBy(LENGTH.asc())))
          .containsExactly("long", "short");
    }
  }

  @Test
  void theNameIsNoColumnsOfItsTables() {
    NumberExpression<Long> books = count();
    Subquery perTitle =
        select(books, BOOK.title).from(BOOK).groupBy(BOOK.title).subquery("per_title");
    NumberExpression<Long> more = perTitle.column(books).plus(1);
    SelectStatement<ResultRow> perNumber = select(more, count()).from(perTitle).groupBy(more);

    assertRows(perNumber, tuple(2L, 3L));
    assertThat(perNumber.sql(kind.dialect())).contains("as c1_, ").endsWith("group by c1_");
  }

  @Test
  void groupsThatAreNotSelectedNeedNoName() {
    try (Connection connection = database.connect()) {
      assertThat(connection.list(select(count()).from(BOOK).groupBy(LENGTH)))
          .containsExactlyInAnyOrder(1L, 2L);
    }
  }

  @Test
  void equalValuesAreNotTakenForOthersOfTheSameShape() {
    database.transaction(
        session -> {
          assertThat(session.query(BOOK).where(BOOK.pages.in(firstBy(1))).list())
              .extracting(Book::title)
              .containsExactly("Faust");
          assertThat(session.query(BOOK).where(BOOK.pages.in(firstBy(-1))).list())
              .extracting(Book::title)
              .containsExactly("Walden");
        });
  }

  /** The number of pages of the book that has fewest, or most if they are counted backwards. */
  private static SelectStatement<Integer> firstBy(int direction) {
    Book_ other = BOOK.as("other");
    return select(other.pages.times(1))
        .from(other)
        .groupBy(other.pages)
        .orderBy(other.pages.times(direction).asc())
        .limit(1);
  }

  @Test
  void aGroupThatIsPartOfSomethingElseIsRefused() {
    SelectStatement<ResultRow> filtered =
        select(LENGTH, count()).from(BOOK).groupBy(LENGTH).having(LENGTH.upper().eq("LONG"));

    assertThatThrownBy(() -> filtered.sql(kind.dialect()))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("ALU-5560: Groups are by case when ");
  }

  private void assertRows(SelectStatement<ResultRow> query, Tuple... rows) {
    try (Connection connection = database.connect()) {
      assertThat(connection.list(query))
          .extracting(row -> row.get(0), row -> row.get(1))
          .containsExactly(rows);
    }
  }
}
