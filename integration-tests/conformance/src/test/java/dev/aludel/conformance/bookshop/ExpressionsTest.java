package dev.aludel.conformance.bookshop;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.conformance.bookshop.Publisher_.PUBLISHER;
import static dev.aludel.query.Sql.avg;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.exists;
import static dev.aludel.query.Sql.max;
import static dev.aludel.query.Sql.min;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.query.ResultRow;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Filters, joins, aggregates and subqueries, as SQLAlchemy has them. */
@Tag("A094")
class ExpressionsTest extends ShelfTest {

  @Test
  void groupsAreCountedSummedAndCompared() {
    List<ResultRow> rows =
        list(
            select(
                    BOOK.genre,
                    count(),
                    sum(BOOK.pages),
                    avg(BOOK.price),
                    min(BOOK.price),
                    max(BOOK.pages))
                .from(BOOK)
                .groupBy(BOOK.genre)
                .having(count().ge(2), sum(BOOK.pages).gt(500)));

    ResultRow novels = rows.get(0);
    assertThat(rows).hasSize(1);
    assertThat(novels.get(0)).isEqualTo(Genre.NOVEL);
    assertThat(novels.get(1)).isEqualTo(2L);
    assertThat(String.valueOf(novels.get(2))).isEqualTo("700");
    assertThat((BigDecimal) novels.get(3)).isEqualByComparingTo("7.75");
    assertThat((BigDecimal) novels.get(4)).isEqualByComparingTo("5.50");
    assertThat(novels.get(5)).isEqualTo(400);
  }

  @Test
  void aSubqueryListsWhatAColumnMayBe() {
    sql.assertSends(
        () ->
            assertThat(
                    list(
                        select(BOOK.title)
                            .from(BOOK)
                            .where(
                                BOOK.publisher()
                                    .id
                                    .in(
                                        select(PUBLISHER.id)
                                            .from(PUBLISHER)
                                            .where(PUBLISHER.name.eq("Branch"))))))
                .containsExactly("Walden"),
        "select title from books where publisher_id in"
            + " (select id from publishers where name = ?)");
  }

  @Test
  void aSubqueryAsksWhetherThereAreRows() {
    assertThat(
            list(
                select(PUBLISHER.name)
                    .from(PUBLISHER)
                    .where(exists(BOOK, BOOK.publisher().id.eq(PUBLISHER.id), BOOK.pages.gt(350)))))
        .containsExactly("Branch");
    assertThat(
            list(
                select(PUBLISHER.name)
                    .from(PUBLISHER)
                    .where(
                        exists(BOOK, BOOK.publisher().id.eq(PUBLISHER.id), BOOK.pages.gt(350))
                            .not())))
        .containsExactly("Root");
  }

  @Test
  void aJoinAndAFilterLeaveRowsOut() {
    assertThat(
            list(
                select(BOOK.title)
                    .from(BOOK)
                    .join(BOOK.publisher)
                    .where(PUBLISHER.name.eq("Root"), BOOK.pages.lt(300))))
        .containsExactly("Faust");
  }
}
