package dev.aludel.conformance.bookshop;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.conformance.bookshop.Publisher_.PUBLISHER;
import static dev.aludel.query.Sql.aliased;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.query.NumberExpression;
import dev.aludel.query.Param;
import dev.aludel.query.Subquery;
import dev.aludel.query.View;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Queries that the database keeps under a name. */
class ViewTest extends ShelfTest {
  private static final NumberExpression<Long> BOOKS = count().as("books");
  private static final View PER_PUBLISHER =
      View.of(
          "books_per_publisher",
          select(BOOK.publisher().id, BOOKS)
              .from(BOOK)
              .where(BOOK.title.ne("it's \\"))
              .groupBy(BOOK.publisher().id));

  private static final View NOVELS =
      View.of("novels", select(BOOK).from(BOOK).where(BOOK.genre.eq(Genre.NOVEL)));

  @AfterEach
  void dropViews() {
    database.drop(PER_PUBLISHER, NOVELS);
  }

  @Test
  @Tag("B032")
  void aViewIsCreatedAfterItsTablesAndReadLikeOne() {
    sql.assertSends(
        () -> database.create(PER_PUBLISHER),
        "create or replace view books_per_publisher (publisher_id, books) as select publisher_id,"
            + " count(*) as books from books where title <> 'it''s \\' group by publisher_id");
    Subquery per = PER_PUBLISHER.rows();
    sql.assertSends(
        () ->
            assertThat(
                    rows(
                        select(PUBLISHER.name, per.column(BOOKS))
                            .from(PUBLISHER)
                            .join(per)
                            .on(per.column(BOOK.publisher().id).eq(PUBLISHER.id))
                            .orderBy(per.column(BOOKS).desc())))
                .containsExactly(List.of("Root", 2L), List.of("Branch", 1L)),
        "select publishers.name, books_per_publisher.books from publishers join"
            + " books_per_publisher on books_per_publisher.publisher_id = publishers.id"
            + " order by books_per_publisher.books desc");
    sql.assertSends(
        () -> assertThat(list(select(count()).from(per.as("p")))).containsExactly(3L),
        "select count(*) from books_per_publisher as p");
  }

  @Test
  void aViewOfObjectsIsQueriedForThem() {
    database.create(NOVELS);
    database.create(NOVELS); // Replaces it.
    Book_ novel = aliased(BOOK, NOVELS.rows().as("novel"));
    try (Session session = database.session()) {
      List<Book> thick = session.query(novel).where(novel.pages.gt(300)).list();
      assertThat(thick).extracting(Book::title).containsExactly("Walden");
      assertThat(session.query(BOOK).where(BOOK.title.eq("Walden")).one()).isSameAs(thick.get(0));
    }
    sql.assertSends(
        () -> database.drop(NOVELS, PER_PUBLISHER),
        "drop view if exists novels",
        "drop view if exists books_per_publisher");
  }

  @Test
  void aViewHasNoParameters() {
    Param<Integer> pages = Param.of("pages", BOOK.pages);
    View thick = View.of("thick", select(BOOK.title).from(BOOK).where(BOOK.pages.gt(pages)));
    sql.assertSendsNothing(
        () -> assertThatThrownBy(() -> database.create(thick)).hasMessageStartingWith("ALU-5605"));
  }
}
